/** What a CRM's preset is: its envelope, its paging and its columns, as data and small pure functions. */
import type { Get } from '../../core/read/map.js';

export type Status = 'open' | 'won' | 'lost';

/** What a column may lean on besides its row. */
export interface Near {
  /** The deal's, from the preset or the page's own mapping. */
  readonly status: Status | undefined;
  /** What the stages that were read say of a stage; `undefined` where none was read. */
  readonly outcomeOf: (stage: unknown) => Status | undefined;
}

/** How a column of ours is read: a path in their row, the first of several that is there, or a function. */
export type Column = string | readonly string[] | ((get: Get, near: Near) => unknown);

/** A request as data. */
export interface CrmRequest {
  readonly url: string;
  readonly method?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly map?: unknown;
}

/** How a kind is asked for. */
export interface Ask {
  /** Behind the CRM's base address. `{deal}` stands for the id of each deal. */
  readonly path: string;
  /** Addresses (without their query) that are this list; their missing parameters are filled in. */
  readonly match: RegExp;
  /** Another way to rows that an earlier one gives: not asked for of itself. */
  readonly instead?: true;
  /** Parameters of a GET; `fields` are what the page's mapping names besides. */
  readonly query?: (fields: readonly string[]) => Readonly<Record<string, string | number>>;
  /** The same for the body of a POST. */
  readonly body?: (fields: readonly string[]) => Readonly<Record<string, unknown>>;
}

/** One kind of record as the CRM lists it. */
export interface List {
  readonly columns: Readonly<Record<string, Column>>;
  readonly asks: readonly Ask[];
  /** Where one row of the envelope holds several records. */
  readonly unfold?: (row: unknown) => readonly unknown[];
  /** The records of this kind that a row of a deal holds. */
  readonly within?: (deal: unknown) => readonly unknown[];
  /** A deleted row, or one that is no record of this kind. */
  readonly leftOut?: (get: Get) => boolean;
}

/** A row by the CRM's own names, custom fields among them. */
export interface View { readonly get: Get; readonly names: () => readonly string[] }

export interface Preset {
  readonly name: string;
  readonly title: string;
  /** The rows of one response; `undefined` where it is not this CRM's envelope. */
  readonly page: (response: unknown) => readonly unknown[] | undefined;
  /** What a response that is an error says. */
  readonly problem: (response: unknown) => string | undefined;
  /** Whether waiting helps against that, and how many seconds, where its status does not tell. */
  readonly passes?: (response: unknown) => boolean | number | undefined;
  readonly next: (request: CrmRequest, response: unknown) => CrmRequest | undefined;
  /** How many rows there are on all pages, where the response says so. */
  readonly total?: (response: unknown) => number | undefined;
  readonly view: (row: unknown) => View;
  /** A date of theirs as one that `readData` knows. */
  readonly moment?: (value: unknown) => unknown;
  readonly lists: ReadonlyMap<string, List>;
}
