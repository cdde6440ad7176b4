/** The way of one deal through the stages, to its end, however far in the future that lies. */
import { DAY, MINUTE, lastWorkday, quarterStart, monthStart, slowness, workMoment } from './calendar.js';
import type { Random } from './random.js';
import { DEMO, LOST, NEGOTIATION, PROPOSAL, WON, stages, type World } from './world.js';

export interface Spell { readonly stage: number; readonly at: number }

/** What the running quarter's deals lose after the demo, in log-odds: the one clear leak of this company. */
const LEAK = 1.3;

/** `odds` are added, as log-odds, to those of passing each stage; `pace` multiplies the days in each. The last spell is the outcome. */
export function journey(world: World, createdAt: number, odds: number, pace: number, chance: Random): Spell[] {
  const spells: Spell[] = [{ stage: 0, at: createdAt }];
  let wentBack = false;
  for (let stage = 0, at = createdAt; ;) {
    const { pass, days } = stages[stage as 0];
    const leak = stage === DEMO && createdAt >= world.quarter ? LEAK : 0;
    const passes = chance.chance(shifted(pass, odds - leak));
    // A lost deal dies slowly: it takes the seller a while to believe it. Many never get that far, so the losses are sooner still.
    const spent = chance.logNormal(days * pace * (passes ? 1 : leak ? 2.4 : 1.6), 0.7) * slowness(at) * DAY;
    const entered = at;
    at = after(workMoment(at + spent, world.market, chance), entered, chance);
    if (!passes || stage === NEGOTIATION) {
      spells.push(passes ? { stage: WON, at: pulledForward(world, at, entered, chance) } : { stage: LOST, at });
      return spells;
    }
    if (!wentBack && stage >= PROPOSAL - 1 && chance.chance(0.05)) {
      wentBack = true; // a new decision maker wants to see it again
      stage -= stage === DEMO ? 1 : stage === PROPOSAL ? 1 : 0;
    } else stage += stage < PROPOSAL && chance.chance(0.07) ? 2 : 1;
    spells.push({ stage, at });
  }
}

const shifted = (share: number, odds: number) => 1 / (1 + (1 - share) / share * Math.exp(-odds));

/** Two steps of one deal never share a moment. */
const after = (at: number, earlier: number, chance: Random) => (at > earlier ? at : earlier + Math.round(chance.between(15, 110)) * MINUTE);

/** Ends of quarters, and of the year most of all, draw in what would have been signed soon after; ends of months do so a little. In January others wait. */
function pulledForward(world: World, at: number, entered: number, chance: Random): number {
  const quarter = quarterStart(at), month = monthStart(at);
  const newYear = new Date(quarter).getUTCMonth() === 0;
  const reach = newYear ? 26 : 11, draw = newYear ? 0.72 : 0.42;
  const end = at - quarter < reach * DAY && chance.chance(draw) ? quarter : at - month < 6 * DAY && chance.chance(0.25) ? month : undefined;
  if (end === undefined) return newYear && at - quarter < 15 * DAY && chance.chance(0.6) ? workMoment(at + chance.between(8, 20) * DAY, world.market, chance) : at;
  const signed = workMoment(lastWorkday(end, chance.whole(0, newYear ? 7 : 4), world.market), world.market, chance);
  return signed > entered + DAY && signed < at ? signed : at;
}

/** What a seller expects to be left from here to the signature, in days. */
export function daysLeft(stage: number, pace: number): number {
  let left = 0;
  for (let index = stage; index <= NEGOTIATION; index++) left += stages[index as 0].days * pace;
  return left;
}
