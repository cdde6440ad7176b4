/** All that elements would fetch with their first data, for whoever wants it with the page: a server, a dashboard, one file. */
import { drawing as balanceDrawing } from '../forms/balance/draw.js';
import { drawing as bulletDrawing } from '../forms/bullet/draw.js';
import { drawing as coverageDrawing } from '../forms/coverage/draw.js';
import { drawing as distributionDrawing } from '../forms/distribution/draw.js';
import type { Drawing } from '../forms/drawing.js';
import { drawing as funnelDrawing } from '../forms/funnel/draw.js';
import { drawing as listDrawing } from '../forms/list/draw.js';
import { drawing as multipleDrawing } from '../forms/multiple/draw.js';
import { drawing as rankedDrawing } from '../forms/ranked/draw.js';
import { drawing as statDrawing } from '../forms/stat/draw.js';
import { drawing as tableDrawing } from '../forms/table/draw.js';
import { drawing as trendDrawing } from '../forms/trend/draw.js';
import { drawing as velocityDrawing } from '../forms/velocity/draw.js';
import { reader } from '../source/reader.js';
import * as read from '../source/read.js';
import { forms } from './forms.js';
import { widget } from './kpi-element.js';
import { Widget } from './widget.js';

const drawings: Readonly<Record<string, Drawing>> = {
  balance: balanceDrawing, bullet: bulletDrawing, coverage: coverageDrawing, distribution: distributionDrawing, funnel: funnelDrawing, list: listDrawing,
  multiple: multipleDrawing, ranked: rankedDrawing, stat: statDrawing, table: tableDrawing, trend: trendDrawing, velocity: velocityDrawing,
};

/** From now on elements draw at once what stands in the page. */
export function beforehand(): void {
  widget.set(Widget);
  reader.set(read);
  for (const [name, drawing] of Object.entries(drawings)) forms.get(name)?.drawing.set(drawing);
}
