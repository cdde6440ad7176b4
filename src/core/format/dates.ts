/** Days and moments as a reader writes them. ISO text is read as it stands: it is already in the scope's zone. */
export interface Dates {
  day(iso: string): string;
  date(iso: string): string;
  time(iso: string): string;
  month(iso: string, year: boolean): string;
  /** From the first day of a month to the last of another: Dec 2025 – Nov 2026. */
  months(first: string, last: string, year: boolean): string;
  /** Both ends included. */
  range(first: string, last: string, year: boolean): string;
}

export function dates(locale: string): Dates {
  const made = new Map<string, Intl.DateTimeFormat>();
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    let found = made.get(key);
    if (!found) made.set(key, (found = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })));
    return found;
  };
  const dayMonth = (year: boolean): Intl.DateTimeFormatOptions => ({ day: 'numeric', month: 'short', ...(year ? { year: 'numeric' } : {}) });
  const write = (iso: string, options: Intl.DateTimeFormatOptions): string => {
    const at = moment(iso);
    return at === undefined ? iso : hold(format(options).format(at));
  };
  // A range takes longer to write than all else of a card, and a dashboard says few of them many times.
  const written = new Map<string, string>();
  const span = (first: string, last: string, options: Intl.DateTimeFormatOptions): string => {
    const key = `${first} ${last} ${JSON.stringify(options)}`, known = written.get(key);
    if (known !== undefined) return known;
    const [from, to] = [moment(first), moment(last)];
    const text = from === undefined || to === undefined ? `${first} – ${last}` : hold(format(options).formatRange(from, to));
    if (written.size >= 500) written.clear();
    written.set(key, text);
    return text;
  };
  return {
    day: iso => write(iso, dayMonth(false)),
    date: iso => write(iso, dayMonth(true)),
    time: iso => (iso.length > 10 ? write(iso, { hour: '2-digit', minute: '2-digit' }) : ''),
    month: (iso, year) => write(iso, { month: 'long', ...(year ? { year: 'numeric' } : {}) }),
    months: (first, last, year) => span(first, last, { month: 'short', ...(year ? { year: 'numeric' } : {}) }),
    range: (first, last, year) => span(first, last, dayMonth(year)),
  };
}

/** The clock of the text, whatever zone it names: `2026-11-23T12:40+03:00` is 12:40. */
function moment(iso: string): number | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?/.exec(iso);
  if (!found) return undefined;
  const [, year, month, day, hour = '0', minute = '0'] = found;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
}

/** A day keeps its month: no break between a number and the word after it; Intl's thin spaces read as plain ones. */
const hold = (text: string): string => text.replace(/\u2009/g, ' ').replace(/(\d) (?=\p{L})/gu, '$1\u00A0');
