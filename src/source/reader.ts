/** What reads records is imported when the first ones come. */
import { Later } from '../core/later.js';
import { reasonOf, type Failure } from './failure.js';

export const reader = new Later(() => import('./read.js'));

/** A module that cannot be had, as what an element says. */
export const notLoaded = (error: unknown): Failure => ({ code: 'network', message: `a part of the library could not be loaded: ${reasonOf(error)}` });
