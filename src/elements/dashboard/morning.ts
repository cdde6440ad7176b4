/** The line on top: the one or two things that changed most against their bands, as sentences. */
import { html, nothing, type TemplateResult } from 'lit';
import { kpiOf, type Words } from '../../core.js';
import { isNews, movementOf } from '../../core/kpi/movement.js';
import { isAnswered, type Answered, type Face } from '../card/face.js';
import { headlineText } from '../card/headline.js';
import { glyph } from '../card/icons.js';
import { judgement } from '../card/verdict.js';

const most = 2;

const weight: Readonly<Record<string, number>> = { act: 2, watch: 1 };

/** What moved most, what needs a decision first; `undefined` while nothing can be told at all. */
export function news(faces: readonly Face[]): readonly Answered[] | undefined {
  const told = faces.filter(isAnswered).filter(face => face.state === 'ready').flatMap(face => {
    const movement = movementOf(kpiOf(face.kpi.id), face.answer);
    return movement ? [{ face, movement }] : [];
  });
  if (told.length === 0) return undefined;
  return told.filter(({ movement }) => isNews(movement)).sort((a, b) => b.movement.size - a.movement.size).slice(0, most).map(({ face }) => face)
    .sort((a, b) => (weight[b.answer.verdict!.level] ?? 0) - (weight[a.answer.verdict!.level] ?? 0));
}

export function morning(faces: readonly Face[], words: Words): TemplateResult | typeof nothing {
  const found = news(faces);
  if (!found) return nothing;
  if (found.length === 0) return html`<p class="morning tokens" part="morning">${glyph('good')}<span>${words.dashboard.steady}</span></p>`;
  return html`<ul class="morning tokens" part="morning">${found.map(face => {
    const said = judgement(face)!;
    return html`<li class=${said.level}>${glyph(said.glyph)}<span><b>${face.title}: ${face.format.continued(said.says)}</b> ${wasText(face)} ${said.why}</span></li>`;
  })}</ul>`;
}

/** “2.8×, was 3.5×.” */
function wasText(face: Answered): string {
  const { answer, kpi, format, words } = face;
  const was = format.value(answer.previous!.value, answer.unit, { notation: kpi.notation });
  return `${headlineText(face)}, ${words.dashboard.was.replace('{value}', () => was)}.`;
}
