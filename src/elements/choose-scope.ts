import type { Scope } from '../core.js';
import { fire } from './events.js';
import type { Shared } from './shared.js';

type Choice = Pick<Scope, 'period' | 'filter'>;

/** Another period or other filters: the dashboard's where the widget says none of its own; the page may prevent it. */
export function chooseScope(widget: EventTarget & { period: string | undefined; filter: Scope['filter'] | undefined }, around: Shared | undefined, { period, filter }: Scope, change: Choice): void {
  const scope = { ...(period !== undefined && { period }), ...(filter && { filter }), ...change };
  if (!fire(widget, 'kpi-filter', { scope })) return;
  if (around && widget.period === undefined && widget.filter === undefined) around.choose(scope);
  else Object.assign(widget, change);
}
