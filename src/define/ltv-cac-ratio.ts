import { LtvCacRatio } from '../elements/ltv-cac-ratio.js';
import { register } from './register.js';

register('ltv-cac-ratio', LtvCacRatio);

export type { LtvCacRatio };
