import { html, nothing, type TemplateResult } from 'lit';
import { drawingOf } from '../drawing.js';
import { drawBullet } from '../marks/draw-bullet.js';
import { drawInterval } from '../marks/draw-interval.js';
import { layout, type BulletLayout } from './layout.js';

const draw = ({ bullet, interval, says }: BulletLayout): TemplateResult => html`
  ${bullet ? drawBullet(bullet, says, 0) : nothing}
  ${interval ? drawInterval(interval, says) : nothing}`;

export const drawing = drawingOf(layout, draw);
