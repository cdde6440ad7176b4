import { Later } from '../../core/later.js';
import type { Form } from '../drawing.js';
import { styles } from './styles.js';

/** Which: the records to look at first. */
export const list: Form = { name: 'list', shape: () => [28, 28, 28, 28, 28], styles, drawing: new Later(async () => (await import('./draw.js')).drawing) };
