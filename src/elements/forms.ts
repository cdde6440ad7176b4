/** The forms that a card can take, by their names. */
import { balance } from '../forms/balance/form.js';
import { bullet } from '../forms/bullet/form.js';
import { coverage } from '../forms/coverage/form.js';
import { distribution } from '../forms/distribution/form.js';
import type { Form } from '../forms/drawing.js';
import { funnel } from '../forms/funnel/form.js';
import { list } from '../forms/list/form.js';
import { multiple } from '../forms/multiple/form.js';
import { ranked } from '../forms/ranked/form.js';
import { stat } from '../forms/stat/form.js';
import { table } from '../forms/table/form.js';
import { trend } from '../forms/trend/form.js';
import { velocity } from '../forms/velocity/form.js';

const all: readonly Form[] = [stat, bullet, ranked, trend, list, table, distribution, funnel, velocity, coverage, multiple, balance];

export const forms: ReadonlyMap<string, Form> = new Map(all.map(form => [form.name, form]));
