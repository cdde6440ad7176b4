/** The worst leak: the step that lost most money against its own earlier rate. */
import { wilson } from '../statistics/wilson.js';
import type { Row } from './answer.js';
import type { Kpi } from './language.js';

export interface Leak { readonly row: Row; readonly beyond: boolean }

/** Marks the row; `beyond` says that its rate lies below the interval of its earlier one, so that it is more than chance. */
export function worstLeak(kpi: Kpi, rows: readonly Row[]): Leak | undefined {
  const steps = kpi.steps;
  if (!steps) return undefined;
  let worst: { row: Row; weight: number; leak: NonNullable<Row['leak']>; beyond: boolean } | undefined;
  for (const row of rows.slice(0, -1)) {
    const entered = row.figures[steps.entered], moved = row.figures[steps.movedOn];
    const enteredThen = row.previousFigures?.[steps.entered], movedThen = row.previousFigures?.[steps.movedOn];
    if (!entered || moved === null || moved === undefined || !enteredThen || movedThen === null || movedThen === undefined) continue;
    const rate = moved / entered, previous = movedThen / enteredThen;
    const records = (previous - rate) * entered;
    if (records <= 0) continue;
    const amount = row.figures[steps.money];
    const money = amount === null || amount === undefined ? null : records * (amount / entered);
    const weight = money ?? records;
    if (worst && weight <= worst.weight) continue;
    worst = { row, weight, leak: { records, money, rate, previous }, beyond: rate < wilson(movedThen, enteredThen)[0] };
  }
  if (!worst) return undefined;
  worst.row.leak = worst.leak;
  return { row: worst.row, beyond: worst.beyond };
}
