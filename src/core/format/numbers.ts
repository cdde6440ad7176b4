/** Numbers as a reader of a language writes them. `Intl` objects are slow to make: each is made once per way of writing. */
export interface Numbers {
  number(v: number, digits?: number, least?: number): string;
  compact(v: number): string;
  percent(share: number, digits: number): string;
  money(v: number, digits?: number): string;
  moneyCompact(v: number): string;
}

/** Three significant digits are what a compact number can carry: 20.6K, 4.32M, 501K. Below that it is grouped as any number: 3.260 €. */
const compactly = { notation: 'compact', maximumSignificantDigits: 3, useGrouping: true } as const;

/** From here on nobody counts the digits, and no narrow card has room for them: 988B. */
const unreadable = 1e8;

export function numbers(locale: string, currency: string | undefined): Numbers {
  const made = new Map<string, Intl.NumberFormat>();
  const write = (v: number, options: Intl.NumberFormatOptions): string => {
    const key = JSON.stringify(options);
    let format = made.get(key);
    if (!format) made.set(key, (format = new Intl.NumberFormat(locale, options)));
    return trueMinus(format.format(v));
  };
  const known = currency !== undefined && isKnown(currency);
  // An unknown code is data, not a mistake of the programmer: the number stands, the code behind it.
  const behind = currency === undefined || known ? '' : `\u00A0${currency}`;
  const inCurrency = (v: number, options: Intl.NumberFormatOptions): string =>
    known ? write(v, { ...options, style: 'currency', currency, currencyDisplay: 'narrowSymbol' }) : write(v, options) + behind;

  return {
    number: (v, digits = 0, least = 0) => write(v, Math.abs(v) >= unreadable ? compactly : { minimumFractionDigits: Math.min(least, digits), maximumFractionDigits: digits }),
    compact: v => write(v, compactly),
    percent: (share, digits) => write(share, { style: 'percent', ...(Math.abs(share) * 100 >= unreadable ? compactly : { minimumFractionDigits: digits, maximumFractionDigits: digits }) }),
    money: (v, digits = 0) => inCurrency(v, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
    moneyCompact: v => inCurrency(v, compactly),
  };
}

/** A hyphen is too short to be seen in front of a digit; −0 is 0. */
const trueMinus = (text: string): string => (/[1-9]/.test(text) ? text.replace('-', '−') : text.replace(/[-−]/, ''));

function isKnown(currency: string): boolean {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency }) !== undefined;
  } catch {
    return false;
  }
}
