/** The forms that a card can take, by their names. */
import { balance } from '../forms/balance/form.js';
import { bullet } from '../forms/bullet/form.js';
import { coverage } from '../forms/coverage/form.js';
import { distribution } from '../forms/distribution/form.js';
import { funnel } from '../forms/funnel/form.js';
import { list } from '../forms/list/form.js';
import { multiple } from '../forms/multiple/form.js';
import { ranked } from '../forms/ranked/form.js';
import { stat } from '../forms/stat/form.js';
import { table } from '../forms/table/form.js';
import { trend } from '../forms/trend/form.js';
import { velocity } from '../forms/velocity/form.js';
import { drawingOf, type Drawing } from './drawing.js';

const all: readonly Drawing[] = [
  drawingOf(stat), drawingOf(bullet), drawingOf(ranked), drawingOf(trend), drawingOf(list), drawingOf(table), drawingOf(distribution),
  drawingOf(funnel), drawingOf(velocity), drawingOf(coverage), drawingOf(multiple), drawingOf(balance),
];

export const drawings: ReadonlyMap<string, Drawing> = new Map(all.map(drawing => [drawing.name, drawing]));
