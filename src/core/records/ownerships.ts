import { id, kind, moment } from './kind.js';

/** Who looked after whom, when. */
export const ownerships = kind('ownerships', ['customer', 'owner', 'from'], { customer: id(), owner: id(), from: moment(), to: moment() });
export type Ownership = typeof ownerships.record;
