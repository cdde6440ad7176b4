import type { Form } from '../drawing.js';
import { draw } from './draw.js';
import { layout, type VelocityLayout } from './layout.js';
import { styles } from './styles.js';

/** Velocity and its four levers, with the last twelve months and the month's plan; draws `pipeline-velocity`. `radial` bends the bullet into a dial. */
export const velocity = {
  name: 'velocity',
  needs: () => ({ over: 'month', points: 12 }),
  beside: ({ figures }) => (typeof figures['wonInMonth'] === 'number' ? [{ name: 'month', kpi: 'revenue-attainment', scope: { period: 'this-month' } }] : []),
  holdsNumber: variant => variant === 'radial',
  layout, draw, styles,
} satisfies Form<VelocityLayout>;
