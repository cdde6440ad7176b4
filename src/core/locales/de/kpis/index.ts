/** The KPIs, complete by type: a file for each part of the work. */
import type { KpiTexts } from '../../kpi-text.js';
import { activities } from './activities.js';
import { board } from './board.js';
import { customers } from './customers.js';
import { leads } from './leads.js';
import { results } from './results.js';

export const kpis: KpiTexts = { ...activities, ...board, ...customers, ...leads, ...results };
