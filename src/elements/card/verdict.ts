/** The judgement: a glyph, a few words in bold, one reason with a number. */
import { html, nothing, type TemplateResult } from 'lit';
import { told, unitsOf } from '../../core.js';
import { isAnswered, type Answered, type Face } from './face.js';
import { glyph, type Glyph } from './icons.js';
import { missingText } from './message.js';
import { imaginedJudgement } from './what-if.js';

export interface Judgement { readonly glyph: Glyph; readonly level: string; readonly says: string; readonly why: string }

export function verdict(face: Face): TemplateResult | typeof nothing {
  const said = isAnswered(face) ? imaginedJudgement(face) ?? judgement(face) : undefined;
  if (!said) return nothing;
  return html`<p class="verdict ${said.level}" part="verdict">${glyph(said.glyph)}<bdi><b>${said.says}</b>${said.why === '' ? nothing : ` ${said.why}`}</bdi></p>`;
}

export function judgement(face: Answered): Judgement | undefined {
  const { answer, kpi, format, words, loaded, state } = face;
  if (state === 'partial') {
    const said = loaded?.missing && missingText(loaded.missing, words, format);
    return { glyph: 'partial', level: 'none', says: said?.says ?? words.states.partial, why: said?.why ?? '' };
  }
  if (answer.sample.tooSmall) {
    const [low, high] = answer.sample.interval ?? [];
    const share = answer.unit === 'share' && low !== undefined && high !== undefined;
    return { glyph: 'none', level: 'none', says: words.card.tooFew, why: share ? words.card.anywhere.replace('{low}', format.number(low * 100)).replace('{high}', format.percent(high, 0)) : '' };
  }
  const { verdict: found } = answer;
  if (!found || found.level === 'none' || !Object.hasOwn(kpi.verdicts, found.code)) return undefined;
  const text = kpi.verdicts[found.code]!;
  return { glyph: found.level, level: found.level, says: filled(face, text.says), why: text.why !== undefined && isTold(face, text.why) ? filled(face, text.why) : '' };
}

/** A sentence of the definition with this answer's figures. */
export const filled = ({ answer, kpi, format }: Answered, sentence: string): string => format.fill(sentence, told(answer), unitsOf(kpi));

/** A reason that names a figure which is not there is left out: half a sentence is worse than none. */
function isTold({ answer }: Answered, sentence: string): boolean {
  const values = new Map(Object.entries(told(answer)));
  return [...sentence.matchAll(/\{(\w+)/g)].every(([, name]) => (values.get(name!) ?? null) !== null);
}
