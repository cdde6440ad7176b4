import { Later } from '../../core/later.js';
import type { Form } from '../drawing.js';
import { styles } from './styles.js';

/** Who speaks in calls, every call a dot, or the reps one under another (`by: owner`); draws `talk-listen`. */
export const balance: Form = { name: 'balance', needs: () => ({ by: 'talkShare' }), shape: card => (card >= 480 ? [160, 20, 72] : [150]), styles, drawing: new Later(async () => (await import('./draw.js')).drawing) };
