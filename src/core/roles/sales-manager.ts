import { card, type Role } from './role.js';

export const salesManager: Role = {
  id: 'sales-manager',
  leads: [
    card('stage-conversion'),
    card('stage-duration'),
    card('reps-at-quota'),
    card('last-contact'),
    card('talk-listen'),
    card('call-checklist'),
  ],
  more: [
    card('show-rate'),
    card('provided-lead-close-rate'),
    card('churn-by-rep'),
    card('winnable-lost'),
    card('qualification-accuracy'),
  ],
};
