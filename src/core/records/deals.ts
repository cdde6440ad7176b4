import { flag, id, kind, moment, money, oneOf, text } from './kind.js';

/** An opportunity. Without a status it takes its stage's outcome. */
export const deals = kind('deals', ['id'], {
  id: id(), createdAt: moment(), name: text(), lead: id(), customer: id(), owner: id(), channel: text(), product: id(), pipeline: text(), stage: id(), status: oneOf('open', 'won', 'lost'),
  amount: money(), cost: money(), currency: text(), closedAt: moment(), expectedCloseAt: moment(), forecast: oneOf('commit', 'best-case', 'pipeline', 'omitted'), repeat: flag(), provided: flag(),
  qualifiedAt: moment(), lostReason: text(), winnable: flag(), nurturedAt: moment(), recoveredAt: moment(), proposalAt: moment(), lastContactAt: moment(), note: text(), competitor: text(),
});
export type Deal = typeof deals.record;
