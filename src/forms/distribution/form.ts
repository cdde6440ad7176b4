import type { Form } from '../drawing.js';
import { draw } from './draw.js';
import { layout, type DistributionLayout } from './layout.js';
import { styles } from './styles.js';

/** How it spreads: what half of the cases lie between, and how far the tail goes. */
export const distribution = { name: 'distribution', shape: () => [120, 28], layout, draw, styles } satisfies Form<DistributionLayout>;
