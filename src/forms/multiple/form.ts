import { Later } from '../../core/later.js';
import type { Form } from '../drawing.js';
import { styles } from './styles.js';

/** A ratio of what a customer brings to what winning one costs; draws `ltv-cac`. */
export const multiple: Form = { name: 'multiple', needs: () => ({ by: 'channel' }), shape: card => (card >= 720 ? [84, 20, 88, 40, 44, 44, 44, 44] : card >= 280 ? [84, 20, 72, 16, 64, 36, 42, 42, 42, 42] : [72, 12, 28, 28, 28]), styles, drawing: new Later(async () => (await import('./draw.js')).drawing) };
