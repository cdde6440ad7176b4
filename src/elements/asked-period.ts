import { compute, type Answer, type Dataset, type Scope } from '../core.js';

const nothing: Dataset = { tables: new Map() };

/** The period that is asked for, before there is data. */
export function askedPeriod(kpi: string, { by: _by, over: _over, points: _points, ...scope }: Scope): Pick<Answer, 'period' | 'asOf'> | undefined {
  try {
    return compute(kpi, nothing, scope);
  } catch {
    return undefined;
  }
}
