import type { Kpi } from '../../core/kpi/language.js';
import { Later } from '../../core/later.js';
import type { Form } from '../drawing.js';
import { styles } from './styles.js';

/** Who: the groups of a dimension one under another. */
export const ranked: Form = { name: 'ranked', needs: ({ by = [] }: Kpi) => { const [first] = by; return typeof first === 'string' ? { by: first } : {}; }, shape: card => [16, ...Array.from({ length: 8 }, () => (card < 280 ? 48 : 28))], styles, drawing: new Later(async () => (await import('./draw.js')).drawing) };
