import type { Scope } from '../core.js';
import { fire } from './events.js';
import type { ChosenScope, Shared } from './shared.js';

/** Another period or other filters: the dashboard's where the widget says none of its own; the page may prevent it. */
export function chooseScope(widget: EventTarget & { period: string | undefined; filter: Scope['filter'] | undefined }, around: Shared | undefined, { period, filter }: Scope, change: ChosenScope): void {
  const scope = { ...around?.chosen, ...(period !== undefined && { period }), ...(filter && { filter }), ...change };
  if (!fire(widget, 'kpi-filter', { scope })) return;
  if (around && widget.period === undefined && widget.filter === undefined) around.choose(scope);
  else Object.assign(widget, change);
}
