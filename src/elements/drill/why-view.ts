/** Why a number moved: as a sentence, and as bars that lead to the records of each group. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { why, type GroupContribution, type Why, type WhyBy } from '../../core.js';
import type { Contribution } from '../../core/kpi/change.js';
import type { RecordsLook, Subject } from './subject.js';

/** More groups than this are one line. */
const most = 7;

interface Line { readonly label: string; readonly contribution: number; readonly note?: string; readonly look?: RecordsLook }

export class WhyView {
  readonly #open: (look: RecordsLook) => void;
  #asked: Subject | undefined;
  #found: Why | undefined;

  constructor(open: (look: RecordsLook) => void) {
    this.#open = open;
  }

  take(subject: Subject): void {
    if (this.#asked && this.#asked.answer === subject.answer && this.#asked.dataset === subject.dataset) { this.#asked = subject; return; }
    this.#asked = subject;
    this.#found = why(subject.kpi.id, subject.dataset, subject.scope);
  }

  get caption(): string {
    const { answer, format } = this.#asked!;
    return answer.previous ? `${format.period(answer.period)} ${format.versus(answer.previous.period, answer.period)}` : format.period(answer.period);
  }

  render(): TemplateResult {
    const { words, kpi, answer, format } = this.#asked!;
    const found = this.#found;
    if (!found || found.change === 0) return html`<p class="none">${words.why.same}</p>`;
    const value = (v: number): string => format.value(v, answer.unit, { notation: kpi.notation });
    const parts = found.parts?.map((part): Line => ({ label: this.#name(part), contribution: part.contribution }));
    const groups = found.by.map(by => ({ by: by.by, lines: this.#lines(by) }));
    const split = parts !== undefined || groups.length > 0;
    const along = (lines: readonly Line[]): Line[] => lines.filter(({ contribution }) => Math.sign(contribution) === Math.sign(found.change)).slice(0, 1);
    const first = [...along(parts ?? []), ...groups.flatMap(({ lines }) => along(lines.filter(({ look }) => look)))];
    return html`<div class="why rows" tabindex="0" role="region" aria-label=${words.why.open.replace('{title}', this.#asked!.title)}>
      <p class="says"><b>${format.fill(words.why.moved, { from: value(found.from), to: value(found.to), change: this.#signed(found.change) })}</b>
        ${first.length > 0 ? format.fill(words.why.most, { names: format.list(first.map(({ label, contribution }) => `${label} (${this.#signed(contribution)})`)) }) : nothing}</p>
      ${parts ? this.#bars(words.why.parts, parts) : nothing}
      ${groups.map(({ by, lines }) => this.#bars(words.why.by.replace('{dimension}', format.continued((words.dimensions as Readonly<Record<string, string>>)[by] ?? by)), lines))}
      <p class="sub">${split ? words.why.sums : words.why.none}</p>
    </div>`;
  }

  #lines({ by, groups, rest }: WhyBy): Line[] {
    const { words, format } = this.#asked!;
    const line = ({ key, label, contribution, parts }: GroupContribution): Line => {
      const says = label === '' ? words.card.none : label;
      return {
        label: says, contribution, look: { view: 'records', mark: { key }, says, by },
        ...(parts && { note: `${words.why.rate.replace('{size}', this.#signed(parts.rate))}, ${words.why.mix.replace('{size}', this.#signed(parts.mix))}` }),
      };
    };
    const behind = groups.slice(most);
    return [
      ...groups.slice(0, most).map(line),
      ...(behind.length > 0 ? [{ label: format.fill(words.why.others, { n: behind.length }), contribution: behind.reduce((sum, { contribution }) => sum + contribution, 0) }] : []),
      ...rest.map((part): Line => ({ label: words.why.rest.replace('{name}', this.#name(part)), contribution: part.contribution })),
    ];
  }

  #bars(title: string, lines: readonly Line[]): TemplateResult {
    const low = Math.min(0, ...lines.map(({ contribution }) => contribution)), high = Math.max(0, ...lines.map(({ contribution }) => contribution));
    const at = (v: number): number => ((v - low) / (high - low || 1)) * 100;
    return html`<h3>${title}</h3><ul class="bars">${lines.map(({ label, contribution, note, look }) => html`<li>
      <span class="name">${look ? html`<button class="link" type="button" @click=${() => { this.#open(look); }}>${label}</button>` : label}${note === undefined ? nothing : html`<small>${note}</small>`}</span>
      <svg width="100%" height="12" aria-hidden="true">${svg`<rect class=${contribution < 0 ? 'down' : 'up'} x=${`${at(Math.min(0, contribution))}%`} width=${`${Math.max(0.5, Math.abs(at(contribution) - at(0)))}%`} height="12" rx="2"/><line class="axis" x1=${`${at(0)}%`} x2=${`${at(0)}%`} y1="0" y2="12"/>`}</svg>
      <b class="e">${this.#signed(contribution)}</b></li>`)}</ul>`;
  }

  #name({ name }: Contribution): string {
    const { kpi } = this.#asked!;
    return Object.hasOwn(kpi.names, name) ? kpi.names[name]! : name;
  }

  #signed(v: number): string {
    const { answer, kpi, format } = this.#asked!;
    const size = Math.abs(v);
    return format.signed(kpi.notation === 'times' ? format.times(size, size < 0.1 ? 2 : 1) : format.change(size, answer.unit), v);
  }
}
