import { Later } from '../../core/later.js';
import type { Form } from '../drawing.js';
import { styles } from './styles.js';

/** How much: the number, and its last twelve months. */
export const stat: Form = { name: 'stat', needs: () => ({ over: 'month', points: 12 }), shape: () => [68], styles, drawing: new Later(async () => (await import('./draw.js')).drawing) };
