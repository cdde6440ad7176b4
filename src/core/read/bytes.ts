/** Bytes as text: UTF-8, and UTF-16 where a byte order mark says so. */
export interface Decoder { decode(bytes?: Uint8Array, options?: { stream: boolean }): string }
/** In browsers, Node and Workers, but not in the language's library. */
declare const TextDecoder: new (label: string) => Decoder;

export const isBytes = (value: unknown): value is Uint8Array | ArrayBuffer => value instanceof Uint8Array || value instanceof ArrayBuffer;
export const asBytes = (input: Uint8Array | ArrayBuffer): Uint8Array => (input instanceof Uint8Array ? input : new Uint8Array(input));

export const decoderOf = ([first, second]: Uint8Array): Decoder => new TextDecoder(first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');

export function decode(input: Uint8Array | ArrayBuffer): string {
  const bytes = asBytes(input);
  return decoderOf(bytes).decode(bytes);
}
