import { atTarget, ownPlan, planned, target } from '../kpi/judgement.js';
import { count, defineKpi, total, type Measure } from '../kpi/language.js';

const held = (kind?: string): Measure => count('activities', { where: { result: 'held', ...(kind !== undefined && { kind }) }, at: 'heldAt' });

export const callsAndDemos = defineKpi({
  id: 'calls-and-demos',
  title: 'Calls and demos',
  question: 'How many conversations did we have?',
  caption: 'held',
  definition: 'Calls, demos and meetings held in the period.',
  pitfall: 'Activity is not result: more calls with the same number of meetings is less.',
  measures: { held: held(), scheduled: count('activities', { at: 'scheduledAt' }), calls: held('call'), demos: held('demo'), meetings: held('meeting'), planned: planned('calls-and-demos') },
  parts: { target },
  given: { held: total('calls', 'demos', 'meetings') },
  formula: 'held',
  unit: 'count',
  units: { target: 'count' },
  form: 'trend',
  better: 'higher',
  sample: { of: 'held', noun: 'activity' },
  by: ['owner', 'team', 'callType'],
  bands: atTarget,
  sources: [ownPlan],
  names: { held: 'held', scheduled: 'scheduled', calls: 'calls', demos: 'demos', meetings: 'meetings', planned: 'planned', target: 'target' },
  verdicts: {
    behind: { says: 'Behind the target.', why: '{held} of {target}.', advice: 'See first how many were scheduled and not held: the show rate may be the reason.' },
    reached: { says: 'Target reached.', why: '{held} of {target}.', advice: 'Look at what the calls lead to: follow-up meetings and proposals.' },
  },
});
