/** What stands in the card when there is no number, or an old one: the reason in one sentence and a way out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../source/failure.js';
import { issueText, type Format, type Words } from '../../core.js';
import { isAnswered, type Face } from './face.js';
import { glyph } from './icons.js';

export interface MessageActions {
  readonly retry: () => void;
  /** The one way out of an empty card, where there is one. */
  readonly wayOut: (() => WayOut | undefined);
}

export interface WayOut { readonly says: string; readonly take: () => void }

/** “12,000 of 40,000 rows”, or how much of the bytes is here; '' where nothing is known yet. */
export function progressText({ progress, format, words }: Face): string {
  if (!progress) return '';
  const { rows, bytes, totalRows, totalBytes } = progress;
  if (rows > 0 && totalRows !== undefined) return words.card.partOf.replace('{part}', format.number(rows)).replace('{whole}', format.count(totalRows, 'row', 'of'));
  if (totalBytes !== undefined && totalBytes > 0) return words.states.arrived.replace('{share}', format.percent(Math.min(1, bytes / totalBytes), 0));
  return rows > 0 ? format.count(rows, 'row') : '';
}

export function message(face: Face, { retry, wayOut }: MessageActions): TemplateResult {
  const { words, state, failure } = face;
  const missing = state === 'partial' ? face.loaded?.missing : undefined;
  const said = state === 'error' ? failureText(failure, words) : state === 'idle' ? words.states.idle : missing ? missingText(missing, words, face.format) : emptyText(face);
  const out = state === 'empty' ? wayOut() : undefined;
  return html`<div class="msg" part="message">
    ${glyph('none')}
    <p><b>${said.says}</b></p>
    ${said.why === '' ? nothing : html`<p>${said.why}</p>`}
    ${missing || (state === 'error' && canRetry(failure)) ? html`<button class="btn" type="button" @click=${retry}>${glyph('retry')}${words.states.retry}</button>` : nothing}
    ${out ? html`<button class="btn" type="button" @click=${out.take}>${out.says}</button>` : nothing}
  </div>`;
}

/** A request may do better the next time; a wrong attribute, or a script of the page, will not. */
const canRetry = (failure: Failure | undefined): boolean => failure?.from !== undefined && !failure.from.startsWith('#');

export function staleNote({ words, failure }: Face, retry: () => void): TemplateResult {
  return html`<div class="note-bar" part="stale">
    ${glyph('clock')}<span><b>${words.states.stale}</b> ${failureText(failure, words).says}</span>
    <button class="btn" type="button" @click=${retry}>${glyph('retry')}${words.states.retry}</button>
  </div>`;
}

export interface Said { readonly says: string; readonly why: string }

export function failureText(failure: Failure | undefined, words: Words): Said {
  const { failures } = words.states;
  const known: Readonly<Record<string, string>> = failures;
  const code = failure?.code ?? 'unknown';
  const status = /^http-(\d+)$/.exec(code)?.[1];
  const own = Object.hasOwn(known, code) ? known[code]! : undefined;
  // What was said, and of a request its address, says more than the sentence again in English; a misuse names the value and the alternatives.
  const { from, detail, message = '', issues: [first] = [] } = failure ?? {};
  const told = first && issueText(first, words);
  const why = detail !== undefined ? [from, detail].filter(part => part !== undefined).join(': ') : told ?? from ?? message;
  if (status === undefined) return own === undefined && told !== undefined ? { says: told, why: from ?? '' } : { says: own ?? failures.unknown, why };
  return { says: failures.http.replace('{status}', status), why: own === undefined ? why : `${own} ${why}` };
}

export function kindName(kind: string, words: Words): string {
  const names: Readonly<Record<string, string>> = words.kinds;
  return Object.hasOwn(names, kind) ? names[kind]! : kind;
}

const sentence = (text: string, locale: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** What did not arrive, and the first reason. */
export function missingText(missing: ReadonlyMap<string, Failure>, words: Words, format: Format): Said {
  const kinds = [...missing.keys()].map(kind => kindName(kind, words)), [first] = missing.values();
  const { states } = words, { says, why } = failureText(first, words);
  const text = [...missing.values()].every(({ code }) => code === 'limit') ? states.notInFull : states.notArrived;
  return { says: states.partial, why: `${sentence(text.replace('{kinds}', format.list(kinds)), format.locale)} ${says} ${why}`.trim() };
}

/** Why there is nothing to show: a kind that is not there, nothing that happened, nothing to compare with. */
export function emptyText(face: Face): Said {
  const { words, format } = face;
  const { empty } = words.states;
  if (!isAnswered(face)) return { says: empty.nothing, why: '' };
  const { answer, kpi } = face;
  const reason = answer.reason ?? 'missing';
  const exact: Readonly<Record<string, string>> = empty.reasons;
  if (Object.hasOwn(exact, reason)) return { says: empty.nothing, why: exact[reason]! };
  const [, needs] = /^needs-(.+)$/.exec(reason) ?? [];
  if (needs !== undefined) return { says: empty.needs.replace('{kind}', kindName(needs, words)), why: empty.needsWhy.replace('{title}', kpi.title).replace('{kind}', kindName(needs, words)) };
  const [, none] = /^no-(.+)$/.exec(reason) ?? [];
  const name = none !== undefined && Object.hasOwn(kpi.names, none) ? kpi.names[none]! : undefined;
  const period = format.period(answer.period);
  return { says: empty.nothing, why: (name === undefined ? empty.noneOfAny : empty.none.replace('{name}', name)).replace('{period}', period) };
}
