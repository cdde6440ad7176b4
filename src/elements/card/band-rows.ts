/** The thresholds of the verdict as numbers, each with the judgement that it leads to; the one that holds is bold. */
import { html, nothing, type TemplateResult } from 'lit';
import { unitsOf } from '../../core.js';
import type { Answered } from './face.js';
import { glyph } from './icons.js';

export function bandRows({ answer, kpi, format, words }: Answered): TemplateResult | typeof nothing {
  const { bands, verdict } = answer;
  const of = kpi.bands?.of;
  if (!bands || bands.length < 2 || (of !== undefined && typeof of !== 'string')) return nothing;
  const unit = of === undefined ? answer.unit : unitsOf(kpi)[of] ?? 'count';
  const text = (value: number): string => format.value(value, unit, { compact: true, notation: of === undefined ? kpi.notation : undefined });
  const rows = bands.map(({ to, level, code }, at) => {
    const from = bands[at - 1]?.to ?? null;
    const range = from === null ? format.fill(words.card.bands.below, { to: text(to!) }) : to === null ? format.fill(words.card.bands.from, { from: text(from) }) : text(from) === text(to) ? text(to) : format.fill(words.card.bands.between, { from: text(from), to: text(to) });
    return { level, range, holds: verdict?.code === code, says: Object.hasOwn(kpi.verdicts, code) ? kpi.verdicts[code]!.says : '' };
  });
  return html`<ul class="bands">${rows.map(({ level, range, holds, says }) => html`<li class=${level}>${glyph(level)}<span>${range}</span>${holds ? html`<b>${says}</b>` : html`<span>${says}</span>`}</li>`)}</ul>`;
}
