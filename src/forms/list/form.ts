import type { Form } from '../drawing.js';
import { draw } from './draw.js';
import { layout, type ListLayout } from './layout.js';
import { styles } from './styles.js';

/** Which: the records to look at first. */
export const list = { name: 'list', shape: () => [28, 28, 28, 28, 28], layout, draw, styles } satisfies Form<ListLayout>;
