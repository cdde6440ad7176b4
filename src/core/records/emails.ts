import { flag, id, kind, moment, text } from './kind.js';

/** A sent e-mail; one that does not say so was delivered. */
export const emails = kind('emails', ['id', 'sentAt'], { id: id(), sentAt: moment(), owner: id(), lead: id(), sequence: text(), delivered: flag(), openedAt: moment(), clickedAt: moment(), repliedAt: moment() });
export type Email = typeof emails.record;
