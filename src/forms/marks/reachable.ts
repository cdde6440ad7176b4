const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address where it leads somewhere; data is never trusted with a script. */
export function reachable(href: string): string | undefined {
  try {
    return href.trim() !== '' && schemes.has(new URL(href, 'https://page.invalid').protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
