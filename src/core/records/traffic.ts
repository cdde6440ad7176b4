import { kind, moment, money, number, text } from './kind.js';

/** Visits of a site by channel. */
export const traffic = kind('traffic', ['at', 'channel'], { at: moment(), channel: text(), sessions: number(), visitors: number(), cost: money(), revenue: money(), currency: text() });
export type Traffic = typeof traffic.record;
