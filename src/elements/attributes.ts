/** How attributes are read: what cannot be read becomes an `Unread` that is told as an issue, never a throw. */
import type { ComplexAttributeConverter, PropertyDeclaration, PropertyDeclarations } from 'lit';

/** An attribute whose text is not what it should be. */
export class Unread {
  constructor(readonly text: string, readonly wanted: 'json' | 'number') {}
}

const json: ComplexAttributeConverter<unknown> = {
  fromAttribute(text) {
    if (text === null) return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return new Unread(text, 'json');
    }
  },
};

/** JSON where it looks like JSON, else names between commas: `owner, channel`. */
const list: ComplexAttributeConverter<unknown> = {
  fromAttribute(text) {
    if (text === null) return undefined;
    return /^\s*[[{]/.test(text) ? json.fromAttribute!(text) : text.split(',').map(item => item.trim()).filter(item => item !== '');
  },
};

const number: ComplexAttributeConverter<unknown> = {
  fromAttribute(text) {
    if (text === null) return undefined;
    const value = text.trim() === '' ? NaN : Number(text);
    return Number.isFinite(value) ? value : new Unread(text, 'number');
  },
};

const text: ComplexAttributeConverter<string | undefined> = { fromAttribute: value => value ?? undefined };

const of = (converter: ComplexAttributeConverter<unknown>, attribute?: string): PropertyDeclaration => ({ converter, ...(attribute !== undefined && { attribute }) });

/** Where the records come from (contract, section 3). */
export const dataAttributes: PropertyDeclarations = {
  data: of(json),
  src: of(text),
  sources: of(json),
  map: of(json),
  kind: of(text),
  crm: of(text),
  credentials: of(text),
  refresh: of(number),
  timeout: of(number),
  maxBytes: of(number, 'max-bytes'),
  // A token never stands in an attribute.
  headers: { attribute: false },
  fetch: { attribute: false },
};

/** The question that is asked of them (contract, section 4). */
export const scopeAttributes: PropertyDeclarations = {
  period: of(text),
  compare: of(text),
  asOf: of(text, 'as-of'),
  timezone: of(text),
  fiscalStart: of(number, 'fiscal-start'),
  weekStart: of(number, 'week-start'),
  workingDays: of(json, 'working-days'),
  workingHours: of(json, 'working-hours'),
  currency: of(text),
  locale: of(text),
  options: of(json),
  filter: of(json),
  stages: of(list),
};

/** The cards of a dashboard. */
export const layoutAttributes: PropertyDeclarations = { layout: of(json), syncUrl: of(text, 'sync-url') };

/** What one widget alone can say. */
export const widgetAttributes: PropertyDeclarations = {
  target: of(number),
  bands: of(json),
  by: of(text),
  over: of(text),
  form: of(text),
  variant: of(text),
  label: of(text),
  hide: of(text),
};

/** A property that is given as text means what its attribute would: of `target="0.35"` in a template some frameworks make a property. */
export function stated(name: string, value: unknown): unknown {
  const converter = converters.get(name);
  return typeof value === 'string' && converter?.fromAttribute ? converter.fromAttribute(value) : value;
}

const converters = new Map(
  Object.entries({ ...dataAttributes, ...scopeAttributes, ...widgetAttributes }).flatMap(([name, { converter }]) => (typeof converter === 'object' ? [[name, converter] as const] : [])),
);

/** Words between blanks: `hide="verdict footer"`. */
export const tokensOf = (value: unknown): ReadonlySet<string> => new Set(typeof value === 'string' ? value.split(/\s+/).filter(word => word !== '') : []);
