import { card, type Role } from './role.js';

export const sdr: Role = {
  id: 'sdr',
  leads: [
    card('lead-response-time'),
    card('leads-followed-up'),
    card('reply-sentiment'),
    card('meeting-acceptance'),
    card('sql-to-customer'),
    card('win-loss-ratio'),
  ],
  more: [
    card('show-rate'),
    card('qualified-leads'),
    card('talk-listen'),
  ],
};
