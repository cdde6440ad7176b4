import type { Form } from '../drawing.js';
import { draw } from './draw.js';
import { layout, type BulletLayout } from './layout.js';
import { styles } from './styles.js';

/** How far from the target, or in which range. */
export const bullet = { name: 'bullet', shape: () => [62], layout, draw, styles } satisfies Form<BulletLayout>;
