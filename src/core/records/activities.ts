import { id, kind, moment, number, oneOf, text } from './kind.js';

/** A call, a demo or a meeting. */
export const activities = kind('activities', ['id', 'kind'], {
  id: id(), kind: oneOf('call', 'demo', 'meeting'), owner: id(), deal: id(), lead: id(), customer: id(), scheduledAt: moment(), heldAt: moment(),
  outcome: oneOf('held', 'no-show', 'cancelled', 'rescheduled'), talkSeconds: number(), listenSeconds: number(), longestMonologueSeconds: number(),
  checklistPassed: number(), checklistTotal: number(), callType: text(),
});
export type Activity = typeof activities.record;
