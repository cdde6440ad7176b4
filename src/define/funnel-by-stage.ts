import { FunnelByStage } from '../elements/funnel-by-stage.js';
import { register } from './register.js';

register('funnel-by-stage', FunnelByStage);

export type { FunnelByStage };
