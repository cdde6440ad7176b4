import { Later } from '../../core/later.js';
import type { Form } from '../drawing.js';
import { styles } from './styles.js';

/** Velocity and its four levers, with the last twelve months and the month's plan; draws `pipeline-velocity`. `radial` bends the bullet into a dial. */
export const velocity: Form = {
  name: 'velocity',
  needs: () => ({ over: 'month', points: 12 }),
  beside: ({ figures }) => (typeof figures['wonInMonth'] === 'number' ? [{ name: 'month', kpi: 'revenue-attainment', scope: { period: 'this-month' } }] : []),
  holdsNumber: variant => variant === 'radial',
  shape: (card, variant) => {
    const rows = [52, 52, 52, 52, 52];
    if (variant === 'radial') return card >= 720 ? [270, 100] : card >= 480 ? [195, ...rows, 112, 112] : card >= 280 ? [195, ...rows] : [150, 49, 49, 49, 49, 49];
    return card >= 720 ? [90, 60, 60, 60, 90] : card >= 480 ? [84, ...rows, 105, 105] : card >= 280 ? [80, ...rows] : [76, 49, 49, 49, 49, 49];
  },
  styles, drawing: new Later(async () => (await import('./draw.js')).drawing),
};
