import { card, type Role } from './role.js';

export const bdr: Role = {
  id: 'bdr',
  leads: [
    card('opportunities-created'),
    card('proposals-sent'),
    card('deals-won'),
    card('lead-conversion-rate'),
  ],
  more: [
    card('email-open-rate'),
    card('follow-up-meetings'),
    card('show-rate'),
    card('calls-and-demos'),
  ],
};
