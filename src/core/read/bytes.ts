/** UTF-8 bytes as text, and UTF-16 where a byte order mark says so. `TextDecoder` is in browsers, Node and Workers, but not in the language's library. */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

export function decode(input: Uint8Array | ArrayBuffer): string {
  const bytes = input instanceof Uint8Array ? input : new Uint8Array(input);
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
