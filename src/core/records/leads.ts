import { flag, id, kind, moment, number, oneOf, text } from './kind.js';

/** Somebody who may buy, before there is a deal. */
export const leads = kind('leads', ['id'], {
  id: id(), createdAt: moment(), channel: text(), owner: id(), assignedTo: id(), provided: flag(), qualifiedAt: moment(), disqualifiedAt: moment(),
  firstResponseAt: moment(), lastContactAt: moment(), touches: number(), contactMethod: text(), reply: oneOf('positive', 'negative'), meetingAgreedAt: moment(), dealAt: moment(), customerAt: moment(),
});
export type Lead = typeof leads.record;
