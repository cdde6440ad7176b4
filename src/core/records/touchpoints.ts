import { id, kind, moment, text } from './kind.js';

/** A digital footprint: a visit, a download, a look at the prices. */
export const touchpoints = kind('touchpoints', ['at', 'kind'], { at: moment(), kind: text(), lead: id(), deal: id(), channel: text() });
export type Touchpoint = typeof touchpoints.record;
