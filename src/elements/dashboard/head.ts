/** The top of a dashboard: its title, what is to be said of its data, what can be done with it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../core.js';
import { age, note, type BoardHead } from '../card/board-head.js';

export const titleOf = (label: string | undefined, role: string | undefined, words: Words): string => {
  const names: Readonly<Record<string, string>> = words.roles;
  return label ?? (role !== undefined && Object.hasOwn(names, role) ? names[role]! : words.dashboard.title);
};

export function head(title: string, hidden: ReadonlySet<string>, data: BoardHead, actions: unknown): TemplateResult {
  return html`<header class="dash-head tokens" part="header">
    ${hidden.has('title') ? nothing : html`<h2 part="title">${title}</h2>`}
    <div class="acts">${hidden.has('age') ? nothing : age(data)}${actions}</div>
    ${note(data)}
  </header>`;
}
