/** Sentences with holes: `{winRate} of {closed:deal}` → “24.2% of 190 deals”. */
import type { Unit } from '../kpi/answer.js';
import type { Format } from '../format.js';

export type Values = ReadonlyMap<string, number | string | null> | Readonly<Record<string, number | string | null>>;

const units: ReadonlySet<string> = new Set<Unit>(['count', 'money', 'money/day', 'share', 'ratio', 'days', 'minutes', 'seconds', 'months', 'index']);
const isUnit = (word: string): word is Unit => units.has(word);

export function fill(template: string, values: Values, unitOf: Readonly<Record<string, Unit>> | undefined, format: Format): string {
  const said = (name: string, how: string | undefined): string => {
    const found = valueOf(values, name);
    if (found === null || found === undefined) return '–';
    if (typeof found === 'string') return found;
    const unit = unitOf && Object.hasOwn(unitOf, name) ? unitOf[name] : undefined;
    if (how === undefined) return unit ? format.value(found, unit) : format.number(found, Number.isInteger(found) ? 0 : 1);
    if (how === 'times') return format.times(found);
    if (how === 'compact') return format.value(found, unit ?? 'count', { compact: true });
    if (isUnit(how)) return format.value(found, how);
    const [noun = how, genitive] = how.split('.');
    return format.count(found, noun, genitive === 'of' ? 'of' : undefined);
  };
  // A value that ends with an abbreviation's point needs no full stop behind it: “über 50 Tg.”
  return template.replace(/\{([^{}:]+)(?::([^{}]+))?\}(\.?)/g, (_, name: string, how: string | undefined, stop: string) => {
    const text = said(name, how);
    return text.endsWith('.') ? text : text + stop;
  });
}

function valueOf(values: Values, name: string): number | string | null | undefined {
  if (values instanceof Map) return (values as ReadonlyMap<string, number | string | null>).get(name);
  const record = values as Readonly<Record<string, number | string | null>>;
  return Object.hasOwn(record, name) ? record[name] : null;
}
