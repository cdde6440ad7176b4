import { html, nothing, type TemplateResult } from 'lit';
import { drawInterval } from '../marks/draw-interval.js';
import { drawSpark } from '../marks/draw-line.js';
import type { StatLayout } from './layout.js';

export const draw = ({ spark, interval, value, says }: StatLayout): TemplateResult => html`${interval ? drawInterval(interval, value) : nothing}${spark ? drawSpark(spark, 48, says) : nothing}`;
