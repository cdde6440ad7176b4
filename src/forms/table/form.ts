import type { Kpi } from '../../core/kpi/language.js';
import { Later } from '../../core/later.js';
import type { Form } from '../drawing.js';
import { styles } from './styles.js';

/** Who, in numbers: the groups of a dimension with the figures behind their headline. */
export const table: Form = { name: 'table', needs: ({ by = [] }: Kpi) => { const [first] = by; return typeof first === 'string' ? { by: first } : {}; }, shape: () => [28, 36, 36, 36, 36], styles, drawing: new Later(async () => (await import('./draw.js')).drawing) };
