import { Later } from '../../core/later.js';
import type { Form } from '../drawing.js';
import { styles } from './styles.js';

/** How far from the target, or in which range. */
export const bullet: Form = { name: 'bullet', shape: () => [62], styles, drawing: new Later(async () => (await import('./draw.js')).drawing) };
