/** An instant as ISO text in a zone, for the formatter, which keeps the zone it is given. */
export const localTime = (at: number, timezone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' }).format(at).replace(' ', 'T');
