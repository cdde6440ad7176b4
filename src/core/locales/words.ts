/** A noun by the categories of `Intl.PluralRules`: which of them a language has, `Intl` says. */
export type Plural = { readonly one: string; readonly other: string } & Partial<Record<'zero' | 'two' | 'few' | 'many', string>>;

export type Noun =
  | 'deal' | 'lead' | 'call' | 'activity' | 'customer' | 'rep' | 'record' | 'day' | 'minute' | 'month' | 'row' | 'issue'
  | 'hour' | 'week' | 'quarter' | 'year' | 'stage' | 'team' | 'channel' | 'email' | 'meeting' | 'product' | 'mention'
  | 'touchpoint' | 'session' | 'visitor' | 'reply' | 'target';
