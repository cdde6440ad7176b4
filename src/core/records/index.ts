import { activities } from './activities.js';
import { customers } from './customers.js';
import { deals } from './deals.js';
import { emails } from './emails.js';
import { leads } from './leads.js';
import { mentions } from './mentions.js';
import { moves } from './moves.js';
import { ownerships } from './ownerships.js';
import { prices } from './prices.js';
import { products } from './products.js';
import { quotas } from './quotas.js';
import { rates } from './rates.js';
import { reps } from './reps.js';
import { spend } from './spend.js';
import { stages } from './stages.js';
import { targets } from './targets.js';
import { touchpoints } from './touchpoints.js';
import { traffic } from './traffic.js';
import type { Kind } from './kind.js';

/** Every kind of record by its name. */
export const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  activities, customers, deals, emails, leads, mentions, moves, ownerships, prices, products, quotas, rates, reps, spend, stages, targets, touchpoints, traffic,
].map(kind => [kind.name, kind]));
