/** Who sells: eight reps of differing skill in two teams, one who ramps up, one who left. Habits are theirs, not the records'. */
import { DAY, isoDay } from './calendar.js';
import type { Rep } from './crm.js';
import { random, type Random } from './random.js';
import type { World } from './world.js';

export interface Seller {
  readonly id: string; readonly index: number; readonly team: number; readonly startedAt: number; readonly rampedAt: number; readonly leftAt: number;
  /** Log-odds that this rep adds to every stage. */
  readonly skill: number;
  /** The share of new deals, against the others. */
  readonly load: number;
  /** A factor on how long deals take, and on how long leads wait. */
  readonly pace: number;
  /** The share of a call that this rep speaks. */
  readonly talk: number;
  /** How likely a note is written and a date kept up. */
  readonly tidy: number;
  /** The share of the checklist that is gone through. */
  readonly checklist: number;
}

//        skill   load  pace  talk  tidy  checklist  years before now
const habits = [
  [0.24, 1.14, 0.90, 0.43, 0.94, 0.90, 5.2],
  [0.10, 1.08, 1.00, 0.47, 0.80, 0.82, 3.9],
  [0.18, 1.02, 0.92, 0.40, 0.97, 0.93, 3.1],
  [-0.02, 1.00, 1.06, 0.52, 0.55, 0.70, 4.4],
  [0.06, 1.04, 0.98, 0.45, 0.88, 0.86, 2.7],
  [-0.16, 0.96, 1.12, 0.62, 0.42, 0.58, 2.9],
  [0.02, 0.98, 1.02, 0.36, 0.74, 0.80, 2.3],
  [-0.10, 0.92, 1.08, 0.56, 0.66, 0.72, 2.2],
  [-0.22, 0.50, 1.15, 0.54, 0.90, 0.76, 0.2],
  [-0.20, 0.82, 1.10, 0.58, 0.50, 0.62, 4.8],
] as const;
const BUSIEST = 1.14;
const RAMPING = 8;
const LEAVER = 9;

export function sellersOf(world: World): Seller[] {
  const chance = random(world.seed, 'people');
  return habits.map(([skill, load, pace, talk, tidy, checklist, years], index) => {
    const startedAt = Math.floor(world.now / DAY - years * 365) * DAY;
    return {
      id: world.words.reps[index]?.[0] ?? `rep-${index}`, index, team: index % 2, startedAt, skill: skill + 0.03 * chance.normal(), load, pace, talk, tidy, checklist,
      rampedAt: startedAt + (index === RAMPING ? 165 : 150) * DAY,
      leftAt: index === LEAVER ? Math.floor(world.now / DAY - 220) * DAY : Infinity,
    };
  });
}

export const atWork = (seller: Seller, at: number): boolean => seller.startedAt <= at && at < seller.leftAt;

/** Whoever takes the next new lead or deal; those who ramp up take fewer. */
export function assign(sellers: readonly Seller[], at: number, chance: Random): Seller {
  for (let tries = 0; tries < 50; tries++) {
    const seller = chance.pick(sellers);
    if (atWork(seller, at) && chance.chance(seller.load / BUSIEST)) return seller;
  }
  return sellers[0] as Seller;
}

/** Who looks after it at that moment: the same, or a colleague of the team once they left. */
export function ownerAt(sellers: readonly Seller[], seller: Seller, at: number, serial: number): Seller {
  if (at < seller.leftAt) return seller;
  const heirs = sellers.filter(other => other.team === seller.team && other.leftAt === Infinity && other.index !== RAMPING);
  return heirs[serial % heirs.length] ?? seller;
}

export function repRecords(world: World, sellers: readonly Seller[]): Rep[] {
  return sellers.map(seller => ({
    id: seller.id, name: world.words.reps[seller.index]?.[1] ?? seller.id, team: world.words.teams[seller.team] ?? '', role: world.words.role,
    startedAt: isoDay(seller.startedAt), rampedAt: isoDay(seller.rampedAt),
  }));
}

/** A contact's name, with the surname bent where the language bends it. */
export function personName(world: World, chance: Random): string {
  const first = chance.pick(world.words.firstNames), last = chance.pick(world.words.lastNames);
  return `${first} ${world.words.bend ? world.words.bend(first, last) : last}`;
}
