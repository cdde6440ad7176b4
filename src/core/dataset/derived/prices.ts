/** Our price of each product beside the rivals': the last known of each, in one currency. */
import { median } from 'd3-array';
import type { Column, Table } from '../table.js';
import { wallOf, type View } from '../view.js';
import { numberIn, numbers, texts, wordIn } from './column.js';
import type { DerivedKind } from './index.js';

interface Price { product: string; competitor: string; own: number; rival: number; at: number; currency: string | undefined }

/** The last price of each product and rival; a price without a date is older than any. Other currencies than the product's last are left out. */
function lastKnown(view: View): Price[] {
  const table = view.dataset.tables.get('prices'), at = wallOf(view, 'prices', 'at');
  const product = wordIn(table, 'product'), competitor = wordIn(table, 'competitor'), currency = wordIn(table, 'currency'), own = numberIn(table, 'own'), rival = numberIn(table, 'rival');
  const last = new Map<string, Price>();
  for (let row = 0; row < (table?.length ?? 0); row++) {
    const time = at && !Number.isNaN(at[row]!) ? at[row]! : -Infinity;
    const price = { product: product(row) ?? '', competitor: competitor(row) ?? '', own: own(row), rival: rival(row), at: time, currency: currency(row) };
    const key = `${price.product}\n${price.competitor}`, known = last.get(key);
    if (time < view.now && !(known && known.at > time) && price.own > 0 && price.rival > 0) last.set(key, price);
  }
  const newest = new Map<string, Price>();
  for (const price of last.values()) if (!newest.has(price.product) || newest.get(price.product)!.at <= price.at) newest.set(price.product, price);
  return [...last.values()].filter(price => price.currency === newest.get(price.product)!.currency);
}

/** One row per product: our last price and the median of the rivals'. */
export const priceMatches: DerivedKind = {
  name: 'priceMatches', from: 'prices', depends: 'moment',
  reads: ['prices.product', 'prices.competitor', 'prices.own', 'prices.rival', 'prices.at'],
  of(view): Table | undefined {
    if (!view.dataset.tables.has('prices')) return undefined;
    const byProduct = new Map<string, Price[]>();
    for (const price of lastKnown(view)) byProduct.set(price.product, [...byProduct.get(price.product) ?? [], price]);
    const rows = [...byProduct].map(([product, prices]) => ({ product, own: prices.reduce((a, b) => (b.at >= a.at ? b : a)).own, rival: median(prices, price => price.rival)!, competitor: undefined }));
    return tableOf('priceMatches', rows);
  },
};

/** One row per product and rival. */
export const pricePairs: DerivedKind = {
  name: 'pricePairs', from: 'prices', depends: 'moment',
  reads: ['prices.product', 'prices.competitor', 'prices.own', 'prices.rival', 'prices.at'],
  of: view => (view.dataset.tables.has('prices') ? tableOf('pricePairs', lastKnown(view)) : undefined),
};

function tableOf(kind: string, rows: readonly { product: string; competitor: string | undefined; own: number; rival: number }[]): Table {
  const columns = new Map<string, Column>([
    ['product', texts(rows.length, row => rows[row]!.product)],
    ['competitor', texts(rows.length, row => rows[row]!.competitor)],
    ['own', numbers(rows.length, row => rows[row]!.own)],
    ['rival', numbers(rows.length, row => rows[row]!.rival)],
    ['position', numbers(rows.length, row => rows[row]!.own / rows[row]!.rival)],
  ]);
  return { kind, length: rows.length, columns };
}
