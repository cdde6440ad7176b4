import { KpiCard } from '../elements/kpi-card.js';
import { register } from './register.js';

register('kpi-card', KpiCard);

export type { KpiCard };
