/** A dashboard's cards in their order: a role's, or what a person made of them. Plain data that survives JSON; storage is the host's. */
import type { Issue } from '../read/issue.js';
import { catalogue } from '../kpis/index.js';
import { unknown } from '../kpi/did-you-mean.js';
import { card, type Card, type Role } from './role.js';

/** A card of a layout: what an author could write on the element, and whether it lies in the second row, which is folded. */
export interface LaidCard extends Card {
  readonly more?: true;
  readonly options?: Readonly<Record<string, string>>;
  readonly label?: string;
  readonly period?: string;
  readonly by?: string;
  readonly over?: string;
  readonly target?: number;
  readonly bands?: readonly number[];
  readonly filter?: Readonly<Record<string, readonly string[]>>;
  readonly hide?: string;
}

/** The role's cards; one whose KPI is not in the catalogue is left out. */
export function layoutOf(role: Role | undefined): readonly LaidCard[] {
  const known = ({ kpi }: Card): boolean => catalogue.has(kpi);
  return [...(role?.leads.filter(known) ?? []), ...(role?.more.filter(known).map(own => ({ ...own, more: true as const })) ?? [])];
}

/** Reads what a page gave as a layout; a card that cannot be used is left out and told. `undefined` where none was given. */
export function readLayout(value: unknown): { readonly cards?: readonly LaidCard[]; readonly issues: readonly Issue[] } {
  if (value === undefined || value === null) return { issues: [] };
  if (!Array.isArray(value)) return { issues: [{ path: 'layout', code: 'not-an-array', message: 'layout must be a list of cards such as { "kpi": "win-rate", "size": [1, 1] }', count: 1 }] };
  const issues: Issue[] = [];
  const cards = (value as readonly unknown[]).flatMap((given, at) => {
    const read = typeof given === 'string' ? { kpi: given } : given;
    const kpi = typeof read === 'object' && read !== null && 'kpi' in read ? read.kpi : undefined;
    if (typeof kpi !== 'string' || !catalogue.has(kpi)) {
      issues.push({ path: `layout[${at}].kpi`, code: 'unknown-kpi', message: unknown('kpi', String(kpi), [...catalogue.keys()]).message, count: 1 });
      return [];
    }
    return [laid(kpi, read as Readonly<Record<string, unknown>>)];
  });
  return { cards, issues };
}

function laid(kpi: string, given: Readonly<Record<string, unknown>>): LaidCard {
  const text = (name: string) => (typeof given[name] === 'string' ? { [name]: given[name] } : {});
  const object = (name: string) => (typeof given[name] === 'object' && given[name] !== null ? { [name]: given[name] } : {});
  const size = sizeOf(given['size']);
  const form = typeof given['form'] === 'string' ? given['form'] : undefined;
  // Another form than the usual one is drawn by a card.
  const { tag: _tag, variant: _variant, ...plain } = card(kpi);
  return {
    ...(form === undefined ? card(kpi) : plain), ...text('form'), ...text('variant'), ...(size && { size }), ...(given['more'] === true && { more: true as const }),
    ...text('label'), ...text('period'), ...text('by'), ...text('over'), ...text('hide'), ...object('options'), ...object('filter'), ...object('bands'),
    ...(typeof given['target'] === 'number' && { target: given['target'] }),
  };
}

/** `2`, `[2, 1]` or `"2x1"`; one to three of each. */
function sizeOf(given: unknown): Card['size'] {
  const parts = typeof given === 'number' ? [given, 1] : typeof given === 'string' ? given.split(/[x×, ]+/).map(Number) : Array.isArray(given) ? (given as unknown[]).map(Number) : [];
  const [columns, rows = 1] = parts;
  return columns === undefined || !isSize(columns) || !isSize(rows) ? undefined : [columns, rows];
}

const isSize = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 3;

/** From its place to another; beyond the ends nothing moves. */
export function moved(cards: readonly LaidCard[], from: number, to: number): readonly LaidCard[] {
  if (from < 0 || to < 0 || from >= cards.length || to >= cards.length) return cards;
  const rest = cards.filter((_, at) => at !== from);
  return [...rest.slice(0, to), cards[from]!, ...rest.slice(to)];
}

export function resized(cards: readonly LaidCard[], at: number, columns: number, rows: number): readonly LaidCard[] {
  const within = (value: number): number => Math.max(1, Math.min(3, value));
  return changed(cards, at, own => ({ ...own, size: [within((own.size?.[0] ?? 1) + columns), within((own.size?.[1] ?? 1) + rows)] }));
}

export const removed = (cards: readonly LaidCard[], at: number): readonly LaidCard[] => cards.filter((_, other) => other !== at);

/** In front of the folded ones. */
export function added(cards: readonly LaidCard[], kpi: string): readonly LaidCard[] {
  return [...cards.filter(({ more }) => !more), card(kpi), ...cards.filter(({ more }) => more)];
}

/** Into the second row or out of it, at its end. */
export function folded(cards: readonly LaidCard[], at: number): readonly LaidCard[] {
  const { more, ...own } = cards[at]!;
  const rest = removed(cards, at);
  const last = rest.filter(card => !card.more).length;
  return more ? [...rest.slice(0, last), own, ...rest.slice(last)] : [...rest, { ...own, more: true }];
}

/** '' is the usual form. */
export function drawnAs(cards: readonly LaidCard[], at: number, form: string): readonly LaidCard[] {
  return changed(cards, at, ({ form: _form, tag: _tag, variant: _variant, ...own }) => {
    const { tag, variant } = card(own.kpi);
    return form === '' ? { ...own, ...(tag && { tag }), ...(variant && { variant }) } : { ...own, form };
  });
}

const changed = (cards: readonly LaidCard[], at: number, change: (card: LaidCard) => LaidCard): readonly LaidCard[] => cards.map((own, other) => (other === at ? change(own) : own));
