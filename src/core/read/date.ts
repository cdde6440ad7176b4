/** Dates as CRMs and spreadsheets write them: ISO 8601, dd.mm.yyyy, 03/04/2026, epochs and serials where they are stated. */
import { fromWall } from '../dataset/calendar/zone.js';

/** `day` says that it is a calendar day, kept as its midnight in UTC. */
export interface When { readonly at: number; readonly day: boolean }

const time = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$`;
const yearFirst = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${time}`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})([./-])(\d{1,2})\2(\d{4})${time}`, 'i');
const anyOrder = new RegExp(String.raw`^(\d{1,4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,4})\.?${time}`, 'i');

/** The years 1 to 9999: a number beyond them counts something else than milliseconds. */
const least = -62_135_596_800_000, most = 253_402_300_799_999;
const dayLength = 86_400_000;

/** `undefined` for what is no date, such as 2026-02-30 and 25:00, and for 03/04/2026, which is one of two. A time without a zone is in `timezone`. */
export function readDate(value: unknown, timezone: string): When | undefined {
  if (typeof value === 'number') return moment(value);
  if (value instanceof Date) return moment(value.getTime());
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const match = yearFirst.exec(text);
  if (match) return whole(match[1], match[3], match[4], match.slice(5), timezone);
  if (/^\d{8}$/.test(text)) return whole(text.slice(0, 4), text.slice(4, 6), text.slice(6), [], timezone);
  // Milliseconds, in a table where all is text; ten digits would be seconds.
  if (/^\d{12,14}$/.test(text)) return moment(Number(text));
  const named = byName(text);
  if (named) return whole(...named, timezone);
  const [, date, sign, month, year, ...rest] = yearLast.exec(text) ?? [];
  return sign === '.' ? whole(year, month, date, rest, timezone) : undefined;
}

const dayThenName = new RegExp(String.raw`^(?:[a-z]{3,9}\.?,? +)?(\d{1,2})[ .-]+(\p{L}{3,10})\.?[ ,-]+(\d{4})(?: ?г\.?)?${time}`, 'iu');
const nameThenDay = new RegExp(String.raw`^(?:[a-z]{3,9}\.?,? +)?(\p{L}{3,10})\.? +(\d{1,2}),? +(\d{4})${time}`, 'iu');
/** By the first letters, which tell a month in English, German and Russian. */
const monthNames: readonly RegExp[] = [/^(j[aä]n(uary?|ner)?|янв(ар[ья])?)$/, /^(feb(ruary?)?|фев(р|рал[ья])?)$/, /^(mar(ch)?|märz?|мар(та?)?)$/, /^(apr(il)?|апр(ел[ья])?)$/, /^(ma[yi]|ма[йя])$/, /^(jun[ei]?|июн[ья]?)$/, /^(jul[yi]?|июл[ья]?)$/, /^(aug(ust)?|авг(уста?)?)$/, /^(sept?(ember)?|сен(т|тябр[ья])?)$/, /^(o[ck]t(ober)?|окт(ябр[ья])?)$/, /^(nov(ember)?|ноя(б|бр[ья])?)$/, /^(de[cz](ember)?|дек(абр[ья])?)$/];

/** 5 Oct 2026, October 5, 2026, 5 октября 2026 г.: year, month, day and the parts of a time. */
function byName(text: string): [string, string, string, (string | undefined)[]] | undefined {
  if (!/\p{L}{3}/u.test(text)) return undefined;
  const dayFirst = dayThenName.exec(text), [, one, two, year, ...rest] = dayFirst ?? nameThenDay.exec(text) ?? [];
  const [day, name = ''] = dayFirst ? [one, two] : [two, one];
  const month = monthNames.findIndex(known => known.test(name.toLowerCase())) + 1;
  return month > 0 && day !== undefined && year !== undefined ? [year, String(month), day, rest] : undefined;
}

/** 03/04/2026 and 03-04-2026: with the day first, and with the month. */
export function readEither(text: string, timezone: string): { readonly dayFirst: When | undefined; readonly monthFirst: When | undefined } | undefined {
  const match = yearLast.exec(text.trim());
  if (!match || match[2] === '.') return undefined;
  const [, one, , two, year, ...rest] = match;
  const dayFirst = whole(year, two, one, rest, timezone), monthFirst = whole(year, one, two, rest, timezone);
  return dayFirst || monthFirst ? { dayFirst, monthFirst } : undefined;
}

/** `order` holds the places of year, month and date. */
export type DateFormat = 'epoch-milliseconds' | 'epoch-seconds' | 'excel' | { readonly order: readonly [number, number, number]; readonly short: boolean };

/** Stated in a mapping: `dd/mm/yyyy` in any order and with any signs, `epoch-seconds`, `epoch-milliseconds`, `excel` (serials). */
export function dateFormat(stated: string): DateFormat | undefined {
  if (stated === 'epoch-milliseconds' || stated === 'epoch-seconds' || stated === 'excel') return stated;
  const letters = stated.toLowerCase().replace(/[\sT,]+h.*$/i, '').match(/y+|m+|d+/g) ?? [];
  const order = ['y', 'm', 'd'].map(letter => letters.findIndex(part => part.startsWith(letter)));
  return letters.length === 3 && !order.includes(-1) ? { order: order as [number, number, number], short: letters[order[0]!]!.length === 2 } : undefined;
}

/** In the form that was stated; ISO text, which cannot be mistaken, is read too. */
export function readStated(value: unknown, format: DateFormat, timezone: string): When | undefined {
  if (typeof format === 'string') {
    const number = typeof value === 'number' ? value : typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : undefined;
    if (number === undefined) return readDate(value, timezone);
    return format === 'excel' ? serial(number, timezone) : moment(format === 'epoch-seconds' ? number * 1000 : number);
  }
  if (typeof value !== 'string' || /^\d{4}-\d{2}-\d{2}/.test(value.trim())) return readDate(value, timezone);
  const [, one, two, three, ...rest] = anyOrder.exec(value.trim()) ?? [];
  const [year, month, date] = format.order.map(place => [one, two, three][place]);
  if (year === undefined) return undefined;
  // Two digits mean this century, but for 70 to 99.
  const full = format.short && year.length === 2 ? `${Number(year) < 70 ? 20 : 19}${year}` : year;
  return full.length === 4 ? whole(full, month, date, rest, timezone) : undefined;
}

const moment = (at: number): When | undefined => (at >= least && at <= most ? { at, day: false } : undefined);

/** Days since the end of 1899, as spreadsheets count, with a 29 February 1900 that never was; a fraction is a time of the zone. */
function serial(number: number, timezone: string): When | undefined {
  if (!(number >= 1 && number < 2_958_466)) return undefined;
  const wall = Math.round((number + (number < 60 ? 1 : 0) - 25_569) * dayLength);
  return Number.isInteger(number) ? { at: wall, day: true } : { at: fromWall(wall, timezone), day: false };
}

function whole(year: string | undefined, month: string | undefined, date: string | undefined, [hour, minute, second = '0', fraction = '0', half, zone]: readonly (string | undefined)[], timezone: string): When | undefined {
  const day = utcDay(Number(year), Number(month), Number(date));
  if (day === undefined || hour === undefined) return day === undefined ? undefined : { at: day, day: true };
  const given = Number(hour);
  if (half !== undefined && (given < 1 || given > 12)) return undefined;
  const hours = half === undefined ? given : (given % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hours > 24 || Number(minute) > 59 || Number(second) > 59 || (hours === 24 && (minute !== '00' || Number(second) > 0))) return undefined;
  const wall = day + hours * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3));
  if (zone === undefined) return { at: fromWall(wall, timezone), day: false };
  const offset = offsetOf(zone);
  return offset === undefined ? undefined : { at: wall - offset, day: false };
}

function utcDay(year: number, month: number, date: number): number | undefined {
  if (month < 1 || month > 12 || date < 1) return undefined;
  const at = midnight(year, month - 1, date);
  return at < midnight(year, month, 1) ? at : undefined;
}

/** `Date.UTC` takes the years before 100 for others. */
const midnight = (year: number, month: number, date: number): number => (year >= 100 ? Date.UTC(year, month, date) : new Date(0).setUTCFullYear(year, month, date));

function offsetOf(zone: string): number | undefined {
  if (!/^[+-]/.test(zone)) return 0;
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const hours = Number(digits.slice(0, 2)), minutes = Number(digits.slice(2));
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
