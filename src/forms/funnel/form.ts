import { Later } from '../../core/later.js';
import type { Form } from '../drawing.js';
import { styles } from './styles.js';

/** Where deals get lost (`stage-conversion`), or where they stand (`deals-by-stage`). */
export const funnel: Form = { name: 'funnel', needs: () => ({ by: 'stage' }), shape, styles, drawing: new Later(async () => (await import('./draw.js')).drawing) };

/** Six stages and the tally, or the bell and its quarters. */
function shape(card: number, variant?: string): readonly number[] {
  if (variant === 'open') return card >= 480 ? [186, 60] : card >= 280 ? [186, 108] : [186];
  const stages = Array.from({ length: 6 }, () => (card >= 720 ? 48 : 74));
  return card >= 720 ? [20, ...stages, 60] : card >= 280 ? [...stages, 70] : stages;
}
