import { CoverageMeter } from '../elements/coverage-meter.js';
import { register } from './register.js';

register('coverage-meter', CoverageMeter);

export type { CoverageMeter };
