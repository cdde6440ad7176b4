import type { Kpi } from '../../core/kpi/language.js';
import type { Form } from '../drawing.js';
import { draw } from './draw.js';
import { layout, type RankedLayout } from './layout.js';
import { styles } from './styles.js';

/** Who: the groups of a dimension one under another. */
export const ranked = { name: 'ranked', needs: ({ by = [] }: Kpi) => { const [first] = by; return typeof first === 'string' ? { by: first } : {}; }, shape: card => [16, ...Array.from({ length: 8 }, () => (card < 280 ? 48 : 28))], layout, draw, styles } satisfies Form<RankedLayout>;
