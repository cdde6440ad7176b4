import { VelocityGauge } from '../elements/velocity-gauge.js';
import { register } from './register.js';

register('velocity-gauge', VelocityGauge);

export type { VelocityGauge };
