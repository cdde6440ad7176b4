/**
 * What a language has to bring: the words of the elements. The texts of KPIs are in their definitions (English) and, for
 * other languages, in `locales/<language>.ts`. `{name}` is filled in by `fill` of `core/format.ts`.
 */
export type Plural = { readonly one: string; readonly other: string } & Partial<Record<'zero' | 'two' | 'few' | 'many', string>>;

export type Noun =
  | 'deal' | 'lead' | 'call' | 'activity' | 'customer' | 'rep' | 'record' | 'day' | 'minute' | 'month' | 'row' | 'issue'
  | 'hour' | 'week' | 'quarter' | 'year' | 'stage' | 'team' | 'channel' | 'email' | 'meeting' | 'product' | 'mention'
  | 'touchpoint' | 'session' | 'visitor' | 'reply' | 'target';
