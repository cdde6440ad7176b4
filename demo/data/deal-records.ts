/** Pursuits as a CRM stores them: a row per deal, a row per move, a row per stage. */
import { isoDay, isoMoment } from './calendar.js';
import type { Deal, Move, Product, Stage } from './crm.js';
import type { Pursuit } from './deals.js';
import { random, type Random } from './random.js';
import { LOST, OUTBOUND, PROPOSAL, QUALIFIED, money, products, stageIds, stages, type World } from './world.js';

export function dealRecords(world: World, pursuits: readonly Pursuit[]): Deal[] {
  const chance = random(world.seed, 'deal records');
  return pursuits.map(pursuit => {
    const { words } = world, { steps, outcome, closedAt, amount } = pursuit;
    const deal: Deal = {
      id: pursuit.id, createdAt: isoMoment(pursuit.createdAt), name: `${pursuit.company} — ${words.products[pursuit.product]}`, owner: pursuit.owner.id,
      channel: words.channels[pursuit.channel] ?? '', product: products[pursuit.product]?.id ?? '', pipeline: words.pipeline,
      stage: stageIds[steps.at(-1)?.stage ?? 0] ?? '', status: outcome, amount, currency: world.currency, expectedCloseAt: isoDay(pursuit.expected),
      forecast: steps.at(-1)?.forecast ?? 'pipeline', repeat: pursuit.repeat, provided: !pursuit.repeat && pursuit.channel !== OUTBOUND,
    };
    if (pursuit.lead !== undefined) deal.lead = pursuit.lead;
    if (pursuit.customer) deal.customer = pursuit.customer.id;
    if (outcome !== 'open') deal.closedAt = isoMoment(closedAt);
    if (pursuit.lastContactAt !== undefined) deal.lastContactAt = isoMoment(pursuit.lastContactAt);
    const qualified = steps.find(step => step.stage >= QUALIFIED && step.stage !== LOST), proposed = steps.find(step => step.stage === PROPOSAL);
    if (qualified) deal.qualifiedAt = isoMoment(qualified.at);
    if (proposed) deal.proposalAt = isoMoment(proposed.at);
    if (outcome === 'won' && chance.chance(0.93)) deal.cost = money(world, amount / world.price * (1 - (pursuit.customer?.margin ?? 0.78)) * chance.between(0.9, 1.15));
    if (chance.chance(pursuit.owner.tidy * (steps.length > 1 ? 1 : 0.8))) deal.note = chance.pick(words.notes);
    if (outcome === 'lost') lose(world, deal, pursuit, chance);
    else if (chance.chance(0.2)) deal.competitor = chance.pick(words.competitors);
    return deal;
  });
}

/** Late deals are lost on price and to rivals, early ones on time and money. The first rival is the one who wins most. */
function lose(world: World, deal: Deal, pursuit: Pursuit, chance: Random): void {
  const late = pursuit.steps.length > 3;
  const reason = chance.weighted(late ? [0.3, 0.25, 0.08, 0.12, 0.2, 0.05] : [0.12, 0.25, 0.27, 0.1, 0.06, 0.2]);
  if (chance.chance(0.88)) deal.lostReason = world.words.lostReasons[reason] ?? '';
  if (reason === 4 || chance.chance(0.15)) deal.competitor = world.words.competitors[chance.weighted([0.5, 0.3, 0.2])] ?? '';
  if (pursuit.winnable !== undefined) deal.winnable = pursuit.winnable;
  if (pursuit.nurturedAt !== undefined) deal.nurturedAt = isoMoment(pursuit.nurturedAt);
  if (pursuit.recoveredAt !== undefined) deal.recoveredAt = isoMoment(pursuit.recoveredAt);
}

export function moveRecords(pursuits: readonly Pursuit[]): Move[] {
  return pursuits.flatMap(({ id, steps }) => steps.map((step, index) => {
    const move: Move = {
      deal: id, stage: stageIds[step.stage] ?? '', enteredAt: isoMoment(step.at), amount: step.amount, expectedCloseAt: isoDay(step.expected),
      forecast: step.forecast, owner: step.owner.id,
    };
    const next = steps[index + 1];
    if (next) move.leftAt = isoMoment(next.at);
    return move;
  }));
}

export function stageRecords({ words }: World): Stage[] {
  return stageIds.map((id, index) => {
    const stage: Stage = { id, name: words.stages[index] ?? id, order: index + 1, probability: stages[index]?.probability ?? (id === 'won' ? 1 : 0), pipeline: words.pipeline };
    if (id === 'won' || id === 'lost') stage.outcome = id;
    return stage;
  });
}

export function productRecords(world: World): Product[] {
  return products.map(({ id, price }, index) => ({ id, name: world.words.products[index] ?? id, listPrice: money(world, price), currency: world.currency }));
}
