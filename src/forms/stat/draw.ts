import { html, nothing, type TemplateResult } from 'lit';
import { drawingOf } from '../drawing.js';
import { drawInterval } from '../marks/draw-interval.js';
import { drawSpark } from '../marks/draw-line.js';
import { layout, type StatLayout } from './layout.js';

const draw = ({ spark, interval, value, says }: StatLayout): TemplateResult => html`${interval ? drawInterval(interval, value) : nothing}${spark ? drawSpark(spark, 48, says) : nothing}`;

export const drawing = drawingOf(layout, draw);
