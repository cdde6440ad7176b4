import type { Column, Table } from '../table.js';
import { rowById, wallOfColumn, type View } from '../view.js';
import { dateColumn, flags, texts, wallIn, wordIn } from './column.js';
import type { DerivedKind } from './index.js';

/**
 * The customers with whoever looked after them when the window began: by `ownerships`, else the owner now
 * (`ownerNow`); and whether each was there at its start and at what is its end so far.
 */
export const clientele: DerivedKind = {
  name: 'clientele', from: 'customers', depends: 'window',
  reads: ['customers.acquiredAt', 'customers.churnedAt', 'customers.owner', 'ownerships.customer', 'ownerships.owner', 'ownerships.from', 'ownerships.to'],
  of(view): Table | undefined {
    const customers = view.dataset.tables.get('customers');
    if (!customers) return undefined;
    const acquired = wallIn(view, 'customers', 'acquiredAt'), churned = wallIn(view, 'customers', 'churnedAt'), now = wordIn(customers, 'owner'), then = ownersAt(view, view.start);
    const activeAt = (row: number, moment: number) => acquired(row) < moment && !(churned(row) < moment);
    const columns = new Map<string, Column>(customers.columns);
    columns.set('owner', texts(customers.length, row => then.get(row) ?? now(row)));
    columns.set('ownerNow', flags(customers.length, row => !then.has(row) && now(row) !== undefined));
    columns.set('atStart', flags(customers.length, row => activeAt(row, view.start)));
    columns.set('atEnd', flags(customers.length, row => activeAt(row, view.until)));
    return { kind: 'clientele', length: customers.length, columns, origin: { kind: 'customers', rows: Int32Array.from({ length: customers.length }, (_, row) => row) } };
  },
};

/** Who looked after each customer at a moment; of several the one who began last. */
function ownersAt(view: View, moment: number): Map<number, string> {
  const table = view.dataset.tables.get('ownerships'), from = dateColumn(table, 'from'), to = wallIn(view, 'ownerships', 'to');
  const customer = wordIn(table, 'customer'), owner = wordIn(table, 'owner'), rows = rowById(view.dataset.tables.get('customers')?.columns.get('id'));
  const found = new Map<number, string>(), began = new Map<number, number>();
  if (!from) return found;
  const start = wallOfColumn(view, from);
  for (let at = 0; at < start.length; at++) {
    const row = rows.get(customer(at) ?? ''), who = owner(at);
    if (row === undefined || who === undefined || !(start[at]! <= moment) || to(at) <= moment) continue;
    if (start[at]! < (began.get(row) ?? -Infinity)) continue;
    began.set(row, start[at]!);
    found.set(row, who);
  }
  return found;
}
