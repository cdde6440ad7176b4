import type { Form } from '../drawing.js';
import { draw } from './draw.js';
import { layout, type MultipleLayout } from './layout.js';
import { styles } from './styles.js';

/** A ratio of what a customer brings to what winning one costs; draws `ltv-cac`. */
export const multiple = { name: 'multiple', needs: () => ({ by: 'channel' }), layout, draw, styles } satisfies Form<MultipleLayout>;
