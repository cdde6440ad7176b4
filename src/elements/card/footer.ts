/** What was counted, what was left out and why, how old the data is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, Format, Words } from '../../core.js';
import type { Face } from './face.js';
import { localTime } from './local-time.js';

export interface FooterActions {
  /** Lists the records that were left out for a reason. */
  readonly excluded: (reason: string) => void;
  /** Lists the records of a figure. */
  readonly figure: (name: string, says: string) => void;
  readonly records: () => void;
  readonly clear: () => void;
}

export function footer(face: Face, actions: FooterActions): TemplateResult | typeof nothing {
  const { answer, kpi, format, words, selected } = face;
  if (selected) return chosen(face, actions);
  const counted = answer && kpi && answer.sample.n > 0 ? format.count(answer.sample.n, kpi.sample.noun) : undefined;
  const left = answer?.sample.excluded.slice(0, 2) ?? [];
  const age = ageText(face), waits = waiting(face);
  if (counted === undefined && left.length === 0 && age === undefined) return nothing;
  const items = [
    ...(counted === undefined ? [] : [html`<bdi>${counted}</bdi>`]),
    ...(waits ? [html`<button class="link" type="button" @click=${() => { actions.figure(waits.figure, waits.says); }}><bdi>${waits.says}</bdi></button>`] : []),
    ...left.map(({ reason, count }) => html`<button class="link" type="button" @click=${() => { actions.excluded(reason); }}><bdi>${excludedText(reason, count, kpi?.sample.noun ?? 'record', format, words)}</bdi></button>`),
  ];
  return html`<footer class="foot" part="footer">
    ${items.length === 0 ? nothing : html`<span class="counted">${items.map((item, at) => html`<span class=${at > 1 ? 'second' : ''}><span class="dot" aria-hidden="true">${at > 0 ? '·' : nothing}</span>${item}</span>`)}</span>`}
    ${age === undefined ? nothing : html`<bdi class=${face.age === undefined ? 'age' : ''}>${age}</bdi>`}
  </footer>`;
}

const chosen = ({ format, words, selected }: Face, { records, clear }: FooterActions): TemplateResult => html`
  <footer class="foot" part="footer">
    <bdi>${words.card.selected} <b>${selected!.says}</b></bdi>
    <span class="ways">${selected!.records.length === 0 ? nothing : html`<button class="link" type="button" @click=${records}>${format.count(selected!.records.length, 'record')}</button>`}
    <button class="link" type="button" @click=${clear}>${words.card.clear}</button></span>
  </footer>`;

/** “3 unanswered”: records that wait for somebody. */
function waiting({ answer, kpi, format, records }: Face): { readonly figure: string; readonly says: string } | undefined {
  const figure = kpi?.sample.waiting, count = figure === undefined ? undefined : answer?.figures[figure];
  return records && figure !== undefined && count ? { figure, says: `${format.number(count)}\u00A0${kpi!.names[figure]!}` } : undefined;
}

/** The time of the data; of old data also how old it is. Ready-made figures have none. */
function ageText({ loaded, format, words, timezone, age }: Face): string | undefined {
  if (!loaded || loaded.dataset.figures) return age === undefined ? undefined : old(age, format, words);
  const time = format.time(localTime(loaded.at, timezone));
  return age === undefined ? words.card.dataAt.replace('{time}', time) : `${words.card.dataAt.replace('{time}', time)}, ${old(age, format, words)}`;
}

const old = (minutes: number, format: Format, words: Words): string =>
  words.card.old.replace('{age}', minutes < 60 ? format.count(Math.max(1, Math.round(minutes)), 'minute') : format.duration(minutes, 'minutes'));

/** The same by its reason alone. */
export function excludedOf({ answer, kpi, format, words }: Face, reason: string): string {
  const count = answer?.sample.excluded.find(excluded => excluded.reason === reason)?.count ?? 0;
  return excludedText(reason, count, kpi?.sample.noun ?? 'record', format, words);
}

/** “38 without a close date”: by its reason, else only that they were left out. */
export function excludedText(reason: string, count: Answer['sample']['n'], noun: string, format: Format, words: Words): string {
  const known: Readonly<Record<string, string>> = words.card.reasons;
  const text = Object.hasOwn(known, reason) ? known[reason]! : words.card.excluded;
  return format.fill(text, { n: count }).replace('{deals}', format.plural(count, noun));
}
