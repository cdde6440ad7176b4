import type { Kpi } from '../../core/kpi/language.js';
import type { Form } from '../drawing.js';
import { draw } from './draw.js';
import { layout, type TableLayout } from './layout.js';
import { styles } from './styles.js';

/** Who, in numbers: the groups of a dimension with the figures behind their headline. */
export const table = { name: 'table', needs: ({ by = [] }: Kpi) => { const [first] = by; return typeof first === 'string' ? { by: first } : {}; }, shape: () => [28, 36, 36, 36, 36], layout, draw, styles } satisfies Form<TableLayout>;
