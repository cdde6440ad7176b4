import { html, nothing, type TemplateResult } from 'lit';
import { drawSpark } from '../marks/draw-line.js';
import type { StatLayout } from './layout.js';

export const draw = ({ spark, says }: StatLayout): TemplateResult => html`${spark ? drawSpark(spark, 48, says) : nothing}`;
