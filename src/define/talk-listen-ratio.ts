import { TalkListenRatio } from '../elements/talk-listen-ratio.js';
import { register } from './register.js';

register('talk-listen-ratio', TalkListenRatio);

export type { TalkListenRatio };
