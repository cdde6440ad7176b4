/** Files and the clipboard, as far as the page has them. */

/** Hands a file to the person, as if a link to it had been followed. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has begun by then; the address would otherwise keep the file alive.
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 10_000);
}

/** Insecure pages have no clipboard. */
const clipboard = (): Clipboard | undefined => (navigator as { readonly clipboard?: Clipboard }).clipboard;

export const canCopy = (): boolean => typeof navigator !== 'undefined' && clipboard() !== undefined;

/** Whether the page was let. */
export async function copy(text: string): Promise<boolean> {
  try {
    await clipboard()!.writeText(text);
    return true;
  } catch {
    return false;
  }
}
