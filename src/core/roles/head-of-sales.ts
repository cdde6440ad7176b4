import { card, type Role } from './role.js';

export const headOfSales: Role = {
  id: 'head-of-sales',
  leads: [
    card('pipeline-velocity'),
    card('pipeline-coverage'),
    card('revenue-attainment'),
    card('reps-at-quota'),
    card('stage-conversion'),
    card('win-rate'),
    card('time-to-loss'),
  ],
  more: [
    card('time-to-conversion'),
    card('winnable-lost'),
    card('price-position'),
    card('deals-by-channel'),
    card('customer-lifetime-value'),
    card('existing-customer-activity'),
  ],
};
