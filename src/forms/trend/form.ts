import { Later } from '../../core/later.js';
import type { Form } from '../drawing.js';
import { earlier } from './earlier.js';
import { styles } from './styles.js';

/** Which way it goes, beside which way it went: twelve months, unless the author says otherwise. */
export const trend: Form = { name: 'trend', needs: () => ({ over: 'month', points: 12 }), beside: earlier, shape: card => [card >= 480 ? 180 : 140], styles, drawing: new Later(async () => (await import('./draw.js')).drawing) };
