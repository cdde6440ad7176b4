import type { Form } from '../drawing.js';
import { draw } from './draw.js';
import { layout, type VelocityLayout } from './layout.js';
import { styles } from './styles.js';

/** Velocity and its four levers, with the last twelve months; draws `pipeline-velocity`. */
export const velocity = { name: 'velocity', needs: () => ({ over: 'month', points: 12 }), layout, draw, styles } satisfies Form<VelocityLayout>;
