/** One small company, as we would write it; the server says it in each CRM's words. */
export const stages = [
  { id: '11', name: 'New', order: 1, probability: 0.1 }, { id: '12', name: 'Qualified', order: 2, probability: 0.4 }, { id: '13', name: 'Proposal', order: 3, probability: 0.7 },
  { id: '142', name: 'Won', order: 4, probability: 1, outcome: 'won' }, { id: '143', name: 'Lost', order: 5, probability: 0, outcome: 'lost' },
];
export const reps = [{ id: '71', name: 'Ann Lee', team: 'North' }, { id: '72', name: 'Bob Ray', team: 'South' }];

const at = (month, day, hour = 9) => `2026-0${month}-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:30:00.000Z`;

/** `way`: the stages that the deal entered, and when. Two deals closed late in the evening, where a zone could shift the day. */
export const deals = [
  { id: '1', name: 'Mill & Co', amount: 12000, owner: '71', channel: 'Web', customer: '501', way: [['11', at(1, 5)], ['12', at(1, 9)], ['13', at(1, 20)], ['142', at(2, 3)]] },
  { id: '2', name: 'Nord "AG"', amount: 8000.5, owner: '71', channel: 'Web', customer: '502', way: [['11', at(1, 7)], ['12', at(1, 15)], ['143', at(2, 10, 22)]], lostReason: 'Price' },
  { id: '3', name: 'Ost', amount: 30000, owner: '72', channel: 'Fair', customer: '503', way: [['11', at(1, 8)], ['13', at(2, 1)], ['142', at(2, 28, 23)]] },
  { id: '4', name: 'Süd, Söhne', amount: 500, owner: '72', channel: 'Fair', customer: '504', way: [['11', at(2, 2)], ['143', at(2, 4)]], lostReason: 'No budget' },
  { id: '5', name: 'Пекарня', amount: 7000, owner: '71', channel: 'Web', customer: '505', way: [['11', at(2, 5)], ['12', at(2, 12)], ['11', at(2, 14)], ['12', at(2, 20)]], expected: '2026-05-31' },
  { id: '6', name: 'West', amount: 0, owner: '72', channel: 'Web', customer: '506', way: [['11', at(3, 1)]], expected: '2026-06-15' },
  // Neither amount nor owner nor expected date yet.
  { id: '7', name: 'Blank', channel: 'Fair', way: [['11', at(3, 2)]] },
  { id: '8', name: 'Tal', amount: 15000, owner: '71', channel: 'Fair', customer: '508', way: [['11', at(3, 3)], ['12', at(3, 4)], ['13', at(3, 5)]], expected: '2026-04-10' },
].map(deal => {
  const stage = deal.way.at(-1)[0], status = stage === '142' ? 'won' : stage === '143' ? 'lost' : 'open';
  return { ...deal, stage, status, createdAt: deal.way[0][1], ...(status !== 'open' && { closedAt: deal.way.at(-1)[1] }), currency: 'EUR', pipeline: '7' };
});

export const leads = [
  { id: '31', name: 'Ida Berg', createdAt: at(1, 2), channel: 'Web', owner: '71' },
  { id: '32', name: 'Jan Kok', createdAt: at(1, 3), channel: 'Fair', owner: '72' },
  { id: '33', name: 'Kim Oh', createdAt: at(2, 3), channel: 'Web', owner: '71' },
  { id: '34', name: 'Lea Ort', createdAt: at(2, 4), channel: 'Web', owner: '72' },
];

export const activities = [
  { id: '91', name: 'First call', kind: 'call', owner: '71', deal: '1', at: at(1, 6), held: true, callType: 'outbound' },
  { id: '92', name: 'Back call', kind: 'call', owner: '72', deal: '3', at: at(1, 12), held: true, callType: 'inbound' },
  { id: '93', name: 'At their place', kind: 'meeting', owner: '71', deal: '1', at: at(1, 16), held: true },
  { id: '94', name: 'Next week', kind: 'meeting', owner: '71', deal: '8', at: at(3, 20), held: false },
];
