import type { Form } from '../drawing.js';
import { draw } from './draw.js';
import { layout, type MultipleLayout } from './layout.js';
import { styles } from './styles.js';

/** A ratio of what a customer brings to what winning one costs; draws `ltv-cac`. */
export const multiple = { name: 'multiple', needs: () => ({ by: 'channel' }), shape: card => (card >= 720 ? [84, 20, 88, 40, 44, 44, 44, 44] : card >= 280 ? [84, 20, 72, 16, 64, 36, 42, 42, 42, 42] : [72, 12, 28, 28, 28]), layout, draw, styles } satisfies Form<MultipleLayout>;
