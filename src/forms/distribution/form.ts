import { Later } from '../../core/later.js';
import type { Form } from '../drawing.js';
import { styles } from './styles.js';

/** How it spreads: what half of the cases lie between, and how far the tail goes. */
export const distribution: Form = { name: 'distribution', shape: () => [120, 28], styles, drawing: new Later(async () => (await import('./draw.js')).drawing) };
