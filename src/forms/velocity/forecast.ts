/** The running month: what is won, dashed what the pace will add until its end, and the plan. */
import type { FormInput } from '../form.js';
import { extent, percent, type Extent } from '../marks/extent.js';
import { apart, firstThat, fits, label, overlap, within, type Label } from '../marks/label.js';

export interface Forecast {
  readonly title: string;
  readonly amount: string;
  /** “, 97% of plan”; empty without a plan. */
  readonly ofPlan: string;
  readonly says: string;
  readonly won: Extent;
  readonly expected: Extent;
  readonly plan?: number;
  readonly labels: readonly Label[];
}

export function forecast({ answer, others, card, width, format, words, measure, whatIf }: FormInput): Forecast | undefined {
  const expected = whatIf?.imagined?.figures['forecast'] ?? answer.figures['forecast'] ?? null;
  const { wonInMonth: won = null, daysLeft = null } = answer.figures;
  if (expected === null || won === null || expected <= 0 || won < 0) return undefined;
  const { velocity } = words;
  const plan = planOf(others?.get('month')?.figures['target']);
  const plot = card >= 720 ? (width - 32) / 2 : width;
  const top = Math.max(expected, plan ?? 0) * (plan === undefined ? 1.02 : 1.06);
  const money = (amount: number): string => format.money(amount, 'compact');
  const title = format.fill(velocity.forecast, { month: format.period(monthOf(answer.asOf), monthOf(answer.asOf)) });
  const ofPlan = plan === undefined ? '' : format.fill(velocity.ofPlan, { share: format.percent(expected / plan, 0) });
  const soFar = format.fill(velocity.wonSoFar, { won: money(won) });
  const at = (text: string): Label => label(text, { x: 0, y: 12, anchor: 'start' }, measure);
  const planned = plan === undefined ? undefined : [format.fill(velocity.plan, { plan: money(plan) }), money(plan)].map(text => within(label(text, { x: percent(plan, top), y: 12 }, measure), plot));
  const left = Math.round(daysLeft ?? 0);
  const said = [left === 0 ? [] : [format.fill(velocity.then, { won: soFar, left })], soFar].flat().map(at);
  const first = firstThat(said, each => fits(each, plot) && (!planned || !overlap(each, planned.at(-1)!, plot))) ?? said.at(-1)!;
  const second = planned && firstThat(planned, each => fits(each, plot) && !overlap(each, first, plot));
  return {
    title, amount: money(expected), ofPlan, says: [`${title} ${money(expected)}`, ofPlan, soFar].filter(Boolean).join(', '),
    won: extent(0, won, top), expected: extent(won, Math.max(won, expected), top), ...(plan !== undefined && { plan: percent(plan, top) }),
    labels: apart([first, ...(second ? [second] : [])], plot),
  };
}

const planOf = (target: number | null | undefined): number | undefined => (typeof target === 'number' && target > 0 ? target : undefined);

/** The calendar month of a moment, half-open. */
function monthOf(asOf: string): { readonly start: string; readonly end: string } {
  const year = Number(asOf.slice(0, 4)), month = Number(asOf.slice(5, 7));
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return { start: `${asOf.slice(0, 7)}-01`, end: `${String(next[0])}-${String(next[1]).padStart(2, '0')}-01` };
}
