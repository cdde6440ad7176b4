import { KpiFilter } from '../elements/kpi-filter.js';
import { register } from './register.js';

register('kpi-filter', KpiFilter);

export type { KpiFilter };
