import type { Drawn, FormInput } from '../form.js';
import { cohort, type Cohort } from './cohort.js';
import { open, type Open } from './open.js';
import { tally, type Tally } from './tally.js';

export interface FunnelLayout extends Drawn {
  readonly says: string;
  readonly cohort?: Cohort;
  readonly tally?: Tally;
  readonly open?: Open;
  /** Why there are no steps. */
  readonly note: string;
}

/** A cohort where the KPI has steps from stage to stage, else what is open now. */
export function layout(input: FormInput): FunnelLayout {
  const { answer, words, kpi, format } = input;
  const says = `${kpi.title}: ${format.value(answer.value, answer.unit)}`;
  if (!kpi.steps) {
    const drawn = open(input);
    return { says, marks: drawn?.marks ?? [], note: '', ...(drawn && { open: drawn.open }) };
  }
  const whole = tally(input), drawn = cohort(input, whole?.title);
  const note = drawn || !answer.notes?.includes('needs-moves') ? '' : words.card.notes['needs-moves']!;
  return { says, marks: drawn?.marks ?? [], note, ...(drawn && { cohort: drawn.cohort }), ...(whole && { tally: whole }) };
}
