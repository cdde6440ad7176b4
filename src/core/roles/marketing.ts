import { card, type Role } from './role.js';

export const marketing: Role = {
  id: 'marketing',
  leads: [
    card('leads-generated'),
    card('visitor-to-lead'),
    card('lead-to-opportunity'),
    card('session-value'),
    card('deals-by-channel'),
    card('brand-mentions'),
  ],
  more: [
    card('digital-touchpoints'),
    card('nurture-recovery'),
    card('email-open-rate'),
    card('repeat-sales'),
  ],
};
