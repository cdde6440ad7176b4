import type { Form } from '../drawing.js';
import { draw } from './draw.js';
import { layout, type CoverageLayout } from './layout.js';
import { styles } from './styles.js';

/** Open pipeline by forecast category against what is left of the target; draws `pipeline-coverage`. */
export const coverage = { name: 'coverage', needs: () => ({ by: 'forecast' }), shape: card => (card >= 720 ? [112, 28, 28, 28, 28, 96] : [92, 12, 28, 28, 28, 28]), layout, draw, styles } satisfies Form<CoverageLayout>;
