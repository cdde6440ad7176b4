import { html, nothing, type TemplateResult } from 'lit';
import { drawBullet } from '../marks/draw-bullet.js';
import { drawInterval } from '../marks/draw-interval.js';
import type { BulletLayout } from './layout.js';

export const draw = ({ bullet, interval, says }: BulletLayout): TemplateResult => html`
  ${bullet ? drawBullet(bullet, says, 0) : nothing}
  ${interval ? drawInterval(interval, says) : nothing}`;
