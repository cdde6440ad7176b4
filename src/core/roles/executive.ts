import { card, type Role } from './role.js';

export const executive: Role = {
  id: 'executive',
  leads: [
    card('sales-growth'),
    card('revenue-attainment'),
    card('pipeline-coverage', { size: [1, 1] }),
    card('pipeline-velocity'),
    card('ltv-cac'),
    card('customer-retention'),
    card('average-margin'),
  ],
  more: [
    card('revenue-per-deal'),
    card('reps-at-quota'),
    card('customer-acquisition-rate'),
  ],
};
