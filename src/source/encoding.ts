/** Bytes as text: by their byte order mark, else by the charset that the content type names, else UTF-8. */

/** What `charset` names where that is not UTF-8, and the platform knows it. */
export function charsetOf(type: string): string | undefined {
  const name = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1];
  if (name === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(name);
    return encoding === 'utf-8' ? undefined : encoding;
  } catch {
    return undefined;
  }
}

const marked = ([first, second]: Uint8Array): string | undefined => (first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined);

/** `start` holds the mark, where there is one. */
export const decoderOf = (start: Uint8Array, type: string): TextDecoder => new TextDecoder(marked(start) ?? charsetOf(type));

export const textOf = (body: string | Uint8Array, type = ''): string => (typeof body === 'string' ? body : decoderOf(body, type).decode(body));

/** UTF-16: its bytes are no letters. */
export const isWide = (bytes: Uint8Array, type: string): boolean => (marked(bytes) ?? charsetOf(type) ?? '').startsWith('utf-16');
