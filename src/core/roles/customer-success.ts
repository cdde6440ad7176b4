import { card, type Role } from './role.js';

export const customerSuccess: Role = {
  id: 'customer-success',
  leads: [
    card('customer-retention'),
    card('churn-by-rep'),
    card('customer-lifetime-value'),
    card('repeat-sales'),
    card('existing-customer-activity'),
  ],
  more: [
    card('average-margin'),
    card('last-contact'),
  ],
};
