/** The dashboard, and the widgets that its roles lay out. */
import { defineAll } from './define-all.js';

defineAll();

export type * from './define-all.js';
