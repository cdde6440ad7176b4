import type { Form } from '../drawing.js';
import { draw } from './draw.js';
import { earlier } from './earlier.js';
import { layout, type TrendLayout } from './layout.js';
import { styles } from './styles.js';

/** Which way it goes, beside which way it went: twelve months, unless the author says otherwise. */
export const trend = { name: 'trend', needs: () => ({ over: 'month', points: 12 }), beside: earlier, shape: card => [card >= 480 ? 180 : 140], layout, draw, styles } satisfies Form<TrendLayout>;
