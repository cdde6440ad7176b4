/** What is missing in every real CRM, so that whoever computes has to say what was left out. */
import type { Deal, Lead, Move } from './crm.js';
import { random } from './random.js';
import type { World } from './world.js';

export function forget(world: World, deals: readonly Deal[], moves: readonly Move[], leads: readonly Lead[]): void {
  const chance = random(world.seed, 'flaws');
  const worthless = new Set<string>();
  for (const deal of deals) {
    if (deal.status !== 'open' && chance.chance(0.03)) delete deal.closedAt; // closed by an import: the status without the day
    if (chance.chance(0.04)) {
      delete deal.amount;
      delete deal.cost;
      worthless.add(deal.id);
    }
    if (chance.chance(0.05)) delete deal.channel;
    if (chance.chance(0.018)) delete deal.owner;
    if (chance.chance(0.003)) delete deal.createdAt;
    if (deal.status === 'open' && chance.chance(0.04)) delete deal.expectedCloseAt;
  }
  for (const move of moves) if (worthless.has(move.deal)) delete move.amount;
  for (const lead of leads) {
    if (chance.chance(0.04)) delete lead.channel;
    if (chance.chance(0.02)) delete lead.owner;
  }
}
