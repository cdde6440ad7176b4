import type { Form } from '../drawing.js';
import { draw } from './draw.js';
import { layout, type BalanceLayout } from './layout.js';
import { styles } from './styles.js';

/** Who speaks in calls, every call a dot, or the reps one under another (`by: owner`); draws `talk-listen`. */
export const balance = { name: 'balance', needs: () => ({ by: 'talkShare' }), shape: card => (card >= 480 ? [160, 20, 72] : [150]), layout, draw, styles } satisfies Form<BalanceLayout>;
