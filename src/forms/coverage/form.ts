import { Later } from '../../core/later.js';
import type { Form } from '../drawing.js';
import { styles } from './styles.js';

/** Open pipeline by forecast category against what is left of the target; draws `pipeline-coverage`. */
export const coverage: Form = { name: 'coverage', needs: () => ({ by: 'forecast' }), shape: card => (card >= 720 ? [112, 28, 28, 28, 28, 96] : [92, 12, 28, 28, 28, 28]), styles, drawing: new Later(async () => (await import('./draw.js')).drawing) };
