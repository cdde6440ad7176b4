const formats = new Map<string, Intl.DateTimeFormat>();

/** An instant as ISO text in a zone, for the formatter, which keeps the zone it is given. */
export function localTime(at: number, timezone: string): string {
  let format = formats.get(timezone);
  // It takes longer to make than a card to draw.
  if (!format) formats.set(timezone, format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' }));
  return format.format(at).replace(' ', 'T');
}
