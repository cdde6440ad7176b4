import type { Column, Table } from '../table.js';
import { rowById, wallOfColumn, type View } from '../view.js';
import { dateColumn, flags, numberIn, numbers, texts, wallIn, wordIn } from './column.js';
import type { DerivedColumn, DerivedKind } from './index.js';
import { monthsBetween } from '../calendar/months.js';

const day = 86_400_000;

/**
 * The customers with whoever looked after them when the window began: by `ownerships`, else the owner now
 * (`ownerNow`); and whether each was there at its start and at what is its end so far: acquired by that moment and not
 * churned by it, as far as is known now.
 */
export const clientele: DerivedKind = {
  name: 'clientele', from: 'customers', depends: 'window',
  reads: ['customers.acquiredAt', 'customers.churnedAt', 'customers.owner', 'ownerships.customer', 'ownerships.owner', 'ownerships.from', 'ownerships.to'],
  of(view): Table | undefined {
    const customers = view.dataset.tables.get('customers');
    if (!customers) return undefined;
    const acquired = wallIn(view, 'customers', 'acquiredAt'), churned = wallIn(view, 'customers', 'churnedAt'), now = wordIn(customers, 'owner'), then = ownersAt(view, view.start);
    const by = (time: number, moment: number) => time <= moment && time < view.now;
    const activeAt = (row: number, moment: number) => by(acquired(row), moment) && !by(churned(row), moment);
    const columns = new Map<string, Column>(customers.columns);
    columns.set('owner', texts(customers.length, row => then.get(row) ?? now(row)));
    columns.set('ownerNow', flags(customers.length, row => !then.has(row) && now(row) !== undefined));
    columns.set('atStart', flags(customers.length, row => activeAt(row, view.start)));
    columns.set('atEnd', flags(customers.length, row => activeAt(row, view.until)));
    return { kind: 'clientele', length: customers.length, columns, origin: { kind: 'customers', rows: Int32Array.from({ length: customers.length }, (_, row) => row) } };
  },
};

/** Who looked after each customer at a moment; of several the one who began last, of these the first by id. */
function ownersAt(view: View, moment: number): Map<number, string> {
  const table = view.dataset.tables.get('ownerships'), from = dateColumn(table, 'from'), to = wallIn(view, 'ownerships', 'to');
  const customer = wordIn(table, 'customer'), owner = wordIn(table, 'owner'), rows = rowById(view.dataset.tables.get('customers')?.columns.get('id'));
  const found = new Map<number, string>(), began = new Map<number, number>();
  if (!from) return found;
  const start = wallOfColumn(view, from);
  for (let at = 0; at < start.length; at++) {
    const row = rows.get(customer(at) ?? ''), who = owner(at);
    if (row === undefined || who === undefined || !(start[at]! <= moment) || to(at) <= moment) continue;
    const last = began.get(row) ?? -Infinity;
    if (start[at]! < last || (start[at] === last && who > found.get(row)!)) continue;
    began.set(row, start[at]!);
    found.set(row, who);
  }
  return found;
}

/**
 * What a customer brings over a lifetime with us: monthly revenue × margin ÷ the monthly churn of all customers in the
 * window. Of all, so that what each rep loses is valued at one and the same lifetime.
 */
export const lifetimeValue: DerivedColumn = {
  kind: 'clientele', name: 'lifetimeValue', depends: 'window',
  reads: ['customers.acquiredAt', 'customers.churnedAt', 'customers.monthlyRevenue', 'customers.grossMargin'],
  of(view) {
    const customers = view.dataset.tables.get('customers'), revenue = numberIn(customers, 'monthlyRevenue'), margin = numberIn(customers, 'grossMargin');
    const acquired = wallIn(view, 'customers', 'acquiredAt'), churned = wallIn(view, 'customers', 'churnedAt');
    const days = dateColumn(customers, 'churnedAt')?.days;
    let lived = 0, left = 0;
    for (let row = 0; row < (customers?.length ?? 0); row++) {
      const from = Math.max(acquired(row), view.start), to = churned(row) < view.until ? churned(row) : view.until;
      if (to > from) lived += monthsBetween(from, to);
      const began = days?.[row] === 1 ? Math.floor(acquired(row) / day) * day : acquired(row);
      if (churned(row) >= Math.max(began, view.start) && churned(row) < view.until) left++;
    }
    return customers && numbers(customers.length, row => (left === 0 ? NaN : revenue(row) * margin(row) * (lived / left)));
  },
};
