import type { Vocabulary } from './vocabulary.js';

const heads = ['Harlow', 'Brightwater', 'Northgate', 'Pinecrest', 'Fairmont', 'Redwood', 'Calder', 'Westbrook', 'Larkfield', 'Oakhurst', 'Silverton',
  'Granite Bay', 'Eastline', 'Marlow', 'Thornbury', 'Bluestone', 'Kingsley', 'Ashford', 'Copperfield', 'Lindale', 'Maplewood', 'Highmoor', 'Stonebridge',
  'Clearwater', 'Whitmore', 'Ridgeway', 'Ellsworth', 'Summit', 'Prairie', 'Coastal', 'Bayview', 'Cedar Hill', 'Foxglove', 'Hollis', 'Ironwood', 'Juniper',
  'Keystone', 'Lakeshore', 'Meridian', 'Newhaven', 'Orchard', 'Palisade', 'Quarry', 'Rosemont', 'Sandhurst', 'Tidewater', 'Upland', 'Valley Forge', 'Wexford',
  'Yarrow', 'Atwood', 'Birchmont', 'Crestline', 'Dunmore', 'Everly', 'Garrison', 'Hawthorn'];
const tails = ['Freight', 'Foods', 'Supply', 'Logistics', 'Outfitters', 'Hardware', 'Pharmacy Group', 'Distribution', 'Home & Garden', 'Components',
  'Beverages', 'Textiles', 'Medical', 'Packaging', 'Wholesale', 'Electrical', 'Auto Parts', 'Furniture', 'Dairy', 'Building Materials', 'Cosmetics',
  'Sporting Goods', 'Printing', 'Cold Storage', 'Office Products', 'Bakery', 'Tools', 'Footwear', 'Pet Supplies', 'Optics', 'Seafood', 'Plastics', 'Paper'];

export const english: Vocabulary = {
  pipeline: 'Sales',
  stages: ['Prospecting', 'Qualified', 'Demo', 'Proposal', 'Negotiation', 'Won', 'Lost'],
  channels: ['Organic', 'Paid', 'Referral', 'Partners', 'Outbound', 'Events'],
  products: ['Stockwise Base', 'Stockwise Pro', 'Stockwise Enterprise', 'Stockwise Analytics'],
  competitors: ['Palletic', 'Invently', 'Depotly'],
  teams: ['North', 'South'],
  role: 'Account executive',
  reps: [['maya-okafor', 'Maya Okafor'], ['daniel-reyes', 'Daniel Reyes'], ['priya-nair', 'Priya Nair'], ['tom-whitfield', 'Tom Whitfield'],
    ['grace-lindqvist', 'Grace Lindqvist'], ['marcus-bell', 'Marcus Bell'], ['sofia-marchetti', 'Sofia Marchetti'], ['owen-gallagher', 'Owen Gallagher'],
    ['hannah-weber', 'Hannah Weber'], ['peter-castle', 'Peter Castle']],
  firstNames: ['Alice', 'Ben', 'Carla', 'David', 'Emma', 'Frank', 'Gina', 'Henry', 'Irene', 'Jack', 'Karen', 'Luis', 'Megan', 'Nathan', 'Olivia', 'Paul',
    'Rachel', 'Sam', 'Teresa', 'Victor', 'Wendy', 'Aaron', 'Beth', 'Colin', 'Diana', 'Eric', 'Fatima', 'George', 'Helen', 'Ivan', 'Joan', 'Kenji', 'Laura', 'Miguel'],
  lastNames: ['Adams', 'Barker', 'Chen', 'Delgado', 'Ellis', 'Foster', 'Grant', 'Hughes', 'Ibrahim', 'Jensen', 'Kowalski', 'Lambert', 'Morris', 'Novak',
    'Ortega', 'Parker', 'Quinn', 'Rossi', 'Shah', 'Turner', 'Underwood', 'Vance', 'Walsh', 'Young', 'Zimmer', 'Becker', 'Carver', 'Doyle', 'Fischer', 'Gomez'],
  company: serial => `${heads[serial % heads.length]} ${tails[Math.floor(serial / heads.length) % tails.length]}`
    + (['', ' Group', ' Co.', ' Partners'][Math.floor(serial / heads.length / tails.length) % 4] ?? ''),
  contactMethods: ['Phone', 'E-mail', 'LinkedIn', 'Chat'],
  lostReasons: ['Price', 'No decision', 'Bad timing', 'Missing feature', 'Chose a competitor', 'No budget'],
  sequences: { inbound: 'Inbound welcome', outbound: 'Cold outreach', nurture: 'Nurture' },
  callTypes: { discovery: 'Discovery', demo: 'Demo', followUp: 'Follow-up', checkIn: 'Check-in' },
  touchpoints: ['Site visit', 'Price page', 'Download', 'Webinar'],
  sources: ['Reviews', 'Press', 'Social', 'Forums'],
  notes: [
    'Replaces spreadsheets in two warehouses; wants to start before the season.',
    'Head of operations is for it, finance has not seen the price yet.',
    'Asked for a security questionnaire; sent, waiting for IT.',
    'Two decision makers. Next call with the owner.',
    'Compares us with what they have. Pain: stock counts take three days.',
    'Wants a pilot in one warehouse first.',
    'Budget is approved for this quarter.',
    'Needs the accounting integration; sent the documentation.',
    'Champion is on leave until Monday, call after lunch.',
    'Contract is with legal. Discount asked: 10 %.',
    'Liked the demo; asked for two references in their industry.',
    'Board meets at the end of the month.',
  ],
};
