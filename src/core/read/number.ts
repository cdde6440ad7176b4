/** Numbers as people and spreadsheets write them: 1,234.50 and 1.234,50; with a currency, a percent sign, or in parentheses. */

/** What a text says with the point, and what with the comma, before its decimals; NaN where it cannot be meant so. */
export interface TwoWays { readonly point: number; readonly comma: number; readonly mark?: string }

/** A number as every program writes it. */
export const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A point and three digits after up to three: 1.234 may be a thousand. */
const either = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

/** Thousands stand apart by one sign throughout, in India every two digits after the first three. */
const grouped = (group: string): string => `[1-9]\\d{0,2}(?:(${group})\\d{3})(?:\\1\\d{3})*|[1-9]\\d?(?:${group}\\d{2})+${group}\\d{3}`;
const inside = (decimal: string, group: string): RegExp => new RegExp(`^(?:(?:\\d+|${grouped(group)})(?:\\${decimal}\\d*)?|\\${decimal}\\d+)(?:e[+-]?\\d+)?$`, 'i');
const withPoint = inside('.', `[,\\s'’]`), withComma = inside(',', `[.\\s'’]`);

const around = /^(\(?)\s*([-+−–]?)\s*([^\d\s.,()+−–-][^\d\s,()+−–-]*)?\s*([-+−–]?)\s*([\d.,][\d.,\s'’]*?(?:e[+-]?\d+)?)\s*([^\d\s.,()−-][^\d\s()−-]*)?\s*([−-]?)\s*(\)?)$/i;
const local = /^(\p{Sc}|[A-Z]{1,3}\$|руб\.?|р\.?|грн\.?|тг\.?|kr\.?|zł|Kč|Ft|лв\.?|lei)$/u;
let codes: ReadonlySet<string> | undefined;

/** Signs and ISO codes; a word such as `mln` is none, and the number then cannot be read. */
function isCurrency(mark: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return local.test(mark) || codes.has(mark) || mark === 'RUR';
}

/** `undefined` for what is no number either way. */
export function readNumber(text: string): TwoWays | undefined {
  const trimmed = text.trim();
  if (plain.test(trimmed)) {
    const point = Number(trimmed);
    return Number.isFinite(point) ? { point, comma: either.test(trimmed) ? Number(trimmed.replace('.', '')) : trimmed.includes('.') ? NaN : point } : undefined;
  }
  // A dash in place of decimals, as in 1’200.-, is no sign.
  const [, open, before, mark, inner, body = '', after, behind, close] = around.exec(trimmed.replace(/(?<=\d[.,])[-–—]{1,2}(?!\d)/, '0')) ?? [];
  const signs = [before, inner, behind].filter(sign => sign);
  if (body === '' || (open === '') !== (close === '') || signs.length > 1 || (open !== '' && signs.length > 0)) return undefined;
  const percent = mark === '%' || after === '%';
  const currency = [mark, after].filter((sign): sign is string => sign !== undefined && sign !== '%');
  if (currency.length > 1 || !currency.every(isCurrency) || (mark === '%' && after === '%')) return undefined;
  const factor = (open !== '' || (signs.length > 0 && signs[0] !== '+') ? -1 : 1);
  const of = (shape: RegExp, groups: RegExp): number => {
    const number = shape.test(body) ? factor * Number(body.replace(groups, '').replace(',', '.')) : NaN, value = percent ? hundredth(number) : number;
    return Number.isFinite(value) ? value : NaN;
  };
  const point = of(withPoint, /[,\s'’]/g), comma = of(withComma, /[.\s'’]/g);
  return Number.isNaN(point) && Number.isNaN(comma) ? undefined : { point, comma, ...(currency[0] !== undefined && { mark: currency[0] }) };
}

/** Dividing what is no whole number would miss by a last digit: 0.7 % is 0.007. */
export const hundredth = (number: number): number => { const text = String(number); return text.includes('e') ? number / 100 : Number(`${text}e-2`); };

export type NumberFormat = 'point' | 'comma' | 'percent';

/** Stated in a mapping: by an example, such as `1.234,56`, whose last sign stands before the decimals; or `percent`, for 75 in place of 0.75. */
export function numberFormat(stated: string): NumberFormat | undefined {
  if (stated === 'percent') return 'percent';
  const sign = /[.,](?=[^.,]*$)/.exec(stated)?.[0];
  return sign === undefined ? undefined : sign === ',' ? 'comma' : 'point';
}
