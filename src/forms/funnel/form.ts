import type { Form } from '../drawing.js';
import { draw } from './draw.js';
import { layout, type FunnelLayout } from './layout.js';
import { styles } from './styles.js';

/** Where deals get lost (`stage-conversion`), or where they stand (`deals-by-stage`). */
export const funnel = { name: 'funnel', needs: () => ({ by: 'stage' }), layout, draw, styles } satisfies Form<FunnelLayout>;
