/** What the CRM shows of itself: its own table and list, in its own way. */
import type { Crm } from './data/index.js';
import { find, made, rows } from './dom.js';
import { wordsOf } from './words.js';

export function foreign({ deals, reps, activities }: Crm, language: string, now: string): void {
  const words = wordsOf(language), today = now.slice(0, 10);
  const reader = new Map(reps.map(({ id, name }) => [id, name]));
  const dealNames = new Map(deals.map(({ id, name }) => [id, name]));
  const money = new Intl.NumberFormat(language, { style: 'currency', currency: deals[0]?.currency ?? 'USD', maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' });

  const soon = deals.flatMap(({ status, expectedCloseAt, amount, name, owner }) => (status === 'open' && expectedCloseAt !== undefined && expectedCloseAt >= today && amount !== undefined ? [{ expectedCloseAt, amount, name, owner }] : []))
    .sort((a, b) => (a.expectedCloseAt < b.expectedCloseAt ? -1 : 1)).slice(0, 8);
  find('deals').replaceChildren(...rows([words.deal, words.owner, words.amount, words.closes], soon.map(({ name, owner, amount, expectedCloseAt }) =>
    [name, reader.get(owner ?? '') ?? '–', money.format(amount), day.format(new Date(expectedCloseAt))])));

  const last = activities.flatMap(({ kind, heldAt, owner, deal }) => (heldAt !== undefined && heldAt <= now && deal !== undefined ? [{ kind, heldAt, owner, deal }] : []))
    .sort((a, b) => (a.heldAt < b.heldAt ? 1 : -1)).slice(0, 6);
  find('activity').replaceChildren(...last.map(({ kind, heldAt, owner, deal }) =>
    made('li', [made('time', time.format(new Date(heldAt)), { dateTime: heldAt }), made('span', [made('b', words[kind]), ` · ${reader.get(owner ?? '') ?? '–'}`, made('br'), dealNames.get(deal) ?? ''])])));
}
