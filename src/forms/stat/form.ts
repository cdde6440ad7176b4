import type { Form } from '../drawing.js';
import { draw } from './draw.js';
import { layout, type StatLayout } from './layout.js';
import { styles } from './styles.js';

/** How much: the number, and its last twelve months. */
export const stat = { name: 'stat', needs: () => ({ over: 'month', points: 12 }), shape: () => [68], layout, draw, styles } satisfies Form<StatLayout>;
