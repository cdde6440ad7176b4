/**
 * Numbers, money, times and sentences in the reader's language. Locale and currency are given, nothing is read from the
 * machine. Words come from `locales/`: load a language (`loadWords`) before asking for its formatter, else English words are used.
 */
import type { Unit } from './kpi/answer.js';
import type { Kpi } from './kpi/language.js';
import { dateLocale } from './dataset/calendar/label.js';
import { dates } from './format/dates.js';
import { duration, type DurationUnit } from './format/durations.js';
import { numbers } from './format/numbers.js';
import { periodName, type Span } from './format/period.js';
import { fill, type Values } from './format/fill.js';
import { words as wordsOf } from './locales/index.js';
import { en, type Words } from './locales/en.js';
import type { Noun } from './locales/words.js';

export interface Format {
  readonly locale: string;
  /** `digits` is the most fraction digits, default 0. */
  number(v: number, digits?: number): string;
  /** 20.6K, 20,6 тыс. */
  compact(v: number): string;
  /** In full below 100,000 unless `how` says otherwise; without a currency a plain number, with an unknown one the code behind it. */
  money(v: number, how?: 'full' | 'compact'): string;
  /** Of a fraction: 0.242 → 24.2%. `digits` default 1, none from 100% on. */
  percent(share: number, digits?: number): string;
  /** The size of a difference of shares: 0.017 → 1.7 pp. */
  points(share: number): string;
  /** 3.2×; `digits` default 1. */
  times(v: number, digits?: number): string;
  /** 47 days, short 47 d; seconds as 2:48; long minutes as hours and days. */
  duration(v: number, unit: DurationUnit, how?: 'long' | 'short'): string;
  /** A figure by its unit; a missing one is an en dash. */
  value(v: number | null, unit: Unit, how?: { compact?: boolean; notation?: Kpi['notation'] | undefined }): string;
  /** The size of a difference of figures of that unit, without a sign. */
  change(v: number, unit: Unit): string;
  /** `text` with the sign of `v` in front; for 0 as it is. */
  signed(text: string, v: number): string;
  /** The noun in the form that goes with the number; `of` after a preposition of the genitive («из 21 сделки»). An unknown noun reads as a record. */
  plural(n: number, noun: Noun | (string & {}), how?: 'of'): string;
  /** 45 deals. */
  count(n: number, noun: Noun | (string & {}), how?: 'of'): string;
  /** 23 Nov. ISO text in, its zone is kept. */
  day(iso: string): string;
  /** 23 Nov 2026. */
  date(iso: string): string;
  /** 12:40; '' for a bare day. */
  time(iso: string): string;
  /** A half-open span by its name: October 2026, Q3 2026, 2026, else 1–22 Nov 2026. The year goes where `within` has the same. */
  period(span: Span, within?: Span): string;
  /** “vs October”, «к октябрю». */
  versus(span: Span, within?: Span): string;
  /** A text as it goes on after a colon or a preposition: without its capital, where the language has none there. */
  continued(text: string): string;
  /** a, b and c. */
  list(items: readonly string[]): string;
  /**
   * A template with its values: `{name}` by the unit in `units` (else a plain number), `{name:deal}` a count with its noun,
   * `{name:deal.of}` the same in the genitive, `{name:money}` by that unit, `{name:times}` as 3.2×, `{name:compact}` short.
   */
  fill(template: string, values: Values, units?: Readonly<Record<string, Unit>>): string;
}

const made = new WeakMap<Words, Map<string, Format>>();

/** The formatter of a locale and a currency, made once. A locale that cannot be read is taken as `en`. */
export function formatter(options: { readonly locale: string; readonly currency?: string | undefined }): Format {
  const words = wordsOf(options.locale) ?? en;
  let ofWords = made.get(words);
  if (!ofWords) made.set(words, (ofWords = new Map()));
  const key = `${options.locale} ${options.currency ?? ''}`;
  let format = ofWords.get(key);
  if (!format) ofWords.set(key, (format = make(readable(options.locale), options.currency, words)));
  return format;
}

function readable(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const language = (words: Words): string => words.language;

function make(locale: string, currency: string | undefined, words: Words): Format {
  const n = numbers(locale, currency);
  const written = dateLocale(locale, words.periods);
  const d = dates(written);
  const lists = new Intl.ListFormat(written, { type: 'conjunction' });
  const rules = new Map<string, Intl.PluralRules>();
  // The form goes by the number as it is written: 1.0 months, but 1 month.
  const form = (v: number, digits: number, least: number): Intl.LDMLPluralRule => {
    const key = `${digits} ${least}`;
    let found = rules.get(key);
    if (!found) rules.set(key, (found = new Intl.PluralRules(language(words), { minimumFractionDigits: Math.min(least, digits), maximumFractionDigits: digits })));
    return found.select(Math.abs(v));
  };
  const noun = (v: number, name: string, digits: number, least: number, how?: 'of'): string => {
    const known: Words['nouns'] = how === 'of' ? words.nounsOf : words.nouns;
    const forms = Object.hasOwn(known, name) ? known[name as Noun] : known.record;
    return forms[form(v, digits, least)] ?? forms.other;
  };
  const held = (v: number, name: string, digits: number, least = 0, how?: 'of'): string => `${n.number(v, digits, least)}\u00A0${noun(v, name, digits, least, how)}`;
  const digitsOf = (v: number): number => (Number.isInteger(v) ? 0 : 1);

  const money = (v: number, how?: 'full' | 'compact'): string => {
    const size = Math.abs(v);
    if (how === 'compact' ? size >= 1000 : how !== 'full' && size >= 100_000) return n.moneyCompact(v);
    return n.money(v, size < 100 && !Number.isInteger(v) ? 2 : 0);
  };
  const percent = (share: number, digits?: number): string => n.percent(share, digits ?? (share === 0 || Math.abs(share) >= 1 ? 0 : 1));
  const points = (share: number): string => words.units.points.replace('{n}', n.number(Math.abs(share) * 100, 1));
  const times = (v: number, digits = 1): string => `${n.number(v, digits, digits)}×`;
  const time = (v: number, unit: DurationUnit, how: 'long' | 'short' = 'long'): string => duration(v, unit, how, n, words, held);
  const ratio = (v: number): string => n.number(v, Math.abs(v) < 10 ? 2 : 1);

  const value: Format['value'] = (v, unit, how = {}) => {
    if (v === null || !Number.isFinite(v)) return '–';
    if (how.notation === 'times') return times(v);
    if (how.notation === 'to-one') return `${n.number(v, 1, 1)}\u00A0:\u00A01`;
    if (how.notation === 'split') return `${n.number(v * 100)}\u00A0:\u00A0${n.number(100 - Math.round(v * 100))}`;
    switch (unit) {
      case 'money': case 'money/day': return money(v, how.compact ? 'compact' : undefined);
      case 'share': return how.compact ? percent(v, 0) : percent(v);
      case 'days': case 'minutes': case 'seconds': case 'months': return time(v, unit, how.compact ? 'short' : 'long');
      case 'count': return how.compact && Math.abs(v) >= 10_000 ? n.compact(v) : n.number(v, digitsOf(v));
      case 'ratio': case 'index': return ratio(v);
    }
  };

  const format: Format = {
    locale,
    number: (v, digits) => n.number(v, digits),
    compact: v => n.compact(v),
    money, percent, points, times,
    duration: time,
    value,
    change: (v, unit) => (unit === 'share' ? points(v) : unit === 'ratio' || unit === 'index' ? n.number(Math.abs(v), Math.abs(v) < 0.095 ? 2 : 1) : value(Math.abs(v), unit)),
    signed: (text, v) => (v > 0 ? `+${text}` : v < 0 ? `−${text.replace(/^−/, '')}` : text),
    plural: (v, name, how) => noun(v, name, digitsOf(v), 0, how),
    count: (v, name, how) => held(v, name, digitsOf(v), 0, how),
    day: d.day, date: d.date, time: d.time,
    period: (span, within) => periodName(span, d, words, 'plain', within),
    versus: (span, within) => words.delta.versus.replace('{period}', periodName(span, d, words, 'dative', within)),
    continued: text => (words.capitalNouns ? text : text.charAt(0).toLocaleLowerCase(locale) + text.slice(1)),
    list: items => lists.format(items),
    fill: (template, values, units) => fill(template, values, units, format),
  };
  return format;
}
