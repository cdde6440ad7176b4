import { card, type Role } from './role.js';

export const accountExecutive: Role = {
  id: 'account-executive',
  leads: [
    card('revenue-attainment'),
    card('deals-on-board'),
    card('deals-by-stage'),
    card('last-contact'),
    card('win-rate'),
    card('revenue-per-deal'),
  ],
  more: [
    card('follow-up-meetings'),
    card('time-to-loss'),
    card('talk-listen'),
    card('calls-and-demos'),
  ],
};
