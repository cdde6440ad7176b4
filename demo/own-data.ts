/** Own files in, a mapping beside them, the dashboard and the plain numbers out. All of it stays in the page. */
import { catalogue, cell, compute, kinds, kpiText, loadWords, readData, roles, type KindMap } from '../src/core.js';
import '../src/define/all.js';
import type { KpiDashboard } from '../src/elements/kpi-dashboard.js';
import { guessKind, guessMap, guessOutcome, mapOf } from './guess.js';
import { say, wordsOf, type DemoWords } from './words.js';

interface Source { readonly name: string; readonly text: string; readonly columns: readonly string[]; kind: string; map: Record<string, string>; outcomes: Map<string, string> }

const sources: Source[] = [];
const find = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const language = find<HTMLSelectElement>('language'), asOf = find<HTMLInputElement>('as-of'), period = find<HTMLInputElement>('period'), currency = find<HTMLInputElement>('currency'), role = find<HTMLSelectElement>('role');
const dashboard = find<KpiDashboard>('dashboard');

function made<K extends keyof HTMLElementTagNameMap>(tag: K, text = '', more: Partial<HTMLElementTagNameMap[K]> = {}): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), text === '' ? {} : { textContent: text }, more);
}

/** The columns of a file: its header, or the keys of its first records. */
function columnsOf(text: string): string[] {
  if (/^\s*[[{]/.test(text)) {
    try {
      const value: unknown = JSON.parse(text);
      const rows = Array.isArray(value) ? value as unknown[] : Object.values(value as object).find(Array.isArray) as unknown[] | undefined ?? [];
      return [...new Set(rows.slice(0, 100).flatMap(row => Object.keys(row as object)))];
    } catch {
      return [];
    }
  }
  const [header = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  const separator = [',', ';', '\t'].reduce((best, next) => (header.split(next).length > header.split(best).length ? next : best));
  return header.split(separator).map(name => name.trim().replace(/^"|"$/g, ''));
}

/** The values of a column: read as an id, each stands once. */
function valuesIn({ text }: Source, column: string): readonly string[] {
  const ids = readData({ deals: text }, { map: { deals: { id: column } } }).dataset.tables.get('deals')?.columns.get('id');
  return ids?.type === 'text' ? ids.words.slice(0, 40) : [];
}

async function take(files: Iterable<File>): Promise<void> {
  for (const file of files) {
    const text = await file.text();
    const columns = columnsOf(text);
    const kind = guessKind(file.name, columns);
    const source: Source = { name: file.name, text, columns, kind, map: guessMap(kind, columns), outcomes: new Map() };
    guessOutcomes(source);
    const same = sources.findIndex(({ name }) => name === file.name);
    if (same < 0) sources.push(source); else sources[same] = source;
  }
  if (asOf.value === '') asOf.value = lastDay();
  show();
}

function guessOutcomes(source: Source): void {
  const column = source.kind === 'deals' ? source.map['status'] : undefined;
  source.outcomes = new Map(column === undefined ? [] : valuesIn(source, column).map(value => [value, guessOutcome(value)]));
}

function read() {
  const data = Object.fromEntries(sources.map(({ kind, text }) => [kind, text]));
  const map = Object.fromEntries(sources.map(({ kind, map, outcomes }) => [kind, mapOf(map, outcomes)])) as Record<string, KindMap>;
  return { data, map, ...readData(data, { map }) };
}

/** The last day on which a deal was closed or created: what a file of the past counts as now. */
function lastDay(): string {
  const { dataset } = read();
  let last = '';
  for (const name of ['createdAt', 'closedAt']) {
    const column = dataset.tables.get('deals')?.columns.get(name);
    for (let row = 0; column && row < (dataset.tables.get('deals')?.length ?? 0); row++) {
      const day = String(cell(column, row) ?? '').slice(0, 10);
      if (day > last) last = day;
    }
  }
  return last;
}

function show(): void {
  const words = wordsOf(language.value);
  document.documentElement.lang = language.value;
  for (const node of document.querySelectorAll<HTMLElement>('[data-word]')) node.textContent = say(words, node.dataset['word']!);
  if (role.options.length === 0) for (const id of roles.keys()) role.append(made('option', id, { value: id, selected: id === 'head-of-sales' }));
  find('sources').replaceChildren(...sources.map(source => mapping(source, words)));
  const { data, map, dataset, issues } = read();
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): HTMLElement[] => [
    Object.assign(made('thead')), made('tbody'),
  ].map((part, at) => { for (const cells of at === 0 ? [head] : rows) { const line = made('tr'); line.append(...cells.map((text, place) => made(at === 0 || place === 0 ? 'th' : 'td', text, at === 0 ? { scope: 'col' } : place === 0 ? { scope: 'row' } : {}))); part.append(line); } return part; });
  find('issues').replaceChildren(...(issues.length === 0 ? [made('caption', sources.length > 0 ? words.noIssues : words.noFiles)] : table([words.where, words.message, words.count], issues.map(({ path, message, count }) => [path, message, String(count)]))));
  const scope = { asOf: asOf.value || '2026-01-01', timezone: 'UTC', locale: language.value, ...(currency.value.length === 3 && { currency: currency.value.toUpperCase() }) };
  const rows = sources.length === 0 ? [] : [...catalogue.values()].map(kpi => {
    try {
      const answer = compute(kpi.id, dataset, { ...scope, period: period.value || 'all' });
      return [kpiText(kpi, language.value).title, kpi.id, answer.value === null ? '–' : String(answer.value), String(answer.sample.n), answer.reason ?? answer.verdict?.code ?? ''];
    } catch (error) {
      return [kpi.title, kpi.id, '–', '', error instanceof Error ? error.message : String(error)];
    }
  });
  const counted = [...dataset.tables].map(([kind, { length }]) => [kind, '', String(length), '', '']);
  const open = dataset.tables.has('deals') ? [[words.open, '', String(compute('deals-by-stage', dataset, scope).value ?? '–'), '', '']] : [];
  find('numbers').replaceChildren(...table([words.kpi, 'id', words.value, 'n', words.remark], [...counted, ...open, ...rows]));
  for (const line of find('numbers').querySelectorAll<HTMLTableRowElement>('tbody tr')) line.dataset['kpi'] = line.cells[1]?.textContent || line.cells[0]?.textContent || '';
  if (sources.length === 0) return;
  dashboard.setAttribute('role', role.value);
  dashboard.setAttribute('as-of', scope.asOf);
  dashboard.setAttribute('period', period.value || 'all');
  if (scope.currency) dashboard.setAttribute('currency', scope.currency); else dashboard.removeAttribute('currency');
  dashboard.map = map;
  dashboard.data = data;
}

/** Our columns beside theirs; for deals also what each value of the status column means. */
function mapping(source: Source, words: DemoWords): HTMLElement {
  const box = made('details', '', { open: source.columns.length > 0 && Object.keys(source.map).length === 0 });
  const kind = made('select', '', { onchange: () => { source.kind = kind.value; source.map = guessMap(kind.value, source.columns); guessOutcomes(source); show(); } });
  kind.append(...[...kinds.keys()].map(name => made('option', name, { value: name, selected: name === source.kind })));
  const kindLabel = made('label', `${words.kind} `);
  kindLabel.append(kind);
  const grid = made('div', '', { className: 'mapping' });
  for (const column of kinds.get(source.kind)!.columns.keys()) {
    const choice = made('select', '', { onchange: () => { if (choice.value === '') delete source.map[column]; else source.map[column] = choice.value; if (column === 'status') guessOutcomes(source); show(); } });
    choice.append(made('option', '–', { value: '' }), ...source.columns.map(name => made('option', name, { value: name, selected: source.map[column] === name })));
    const label = made('label', `${column} `);
    label.append(choice);
    grid.append(label);
  }
  for (const [value, outcome] of source.outcomes) {
    const choice = made('select', '', { onchange: () => { source.outcomes.set(value, choice.value); show(); } });
    choice.append(...['open', 'won', 'lost'].map(name => made('option', name, { value: name, selected: name === outcome })));
    const label = made('label', `${words.means.replace('{value}', value)} `, { className: 'outcome' });
    label.append(choice);
    grid.append(label);
  }
  box.append(made('summary', `${source.name} → ${source.kind}, ${String(Object.keys(source.map).length)} ${words.mapped}`), kindLabel, grid);
  return box;
}

const drop = find('drop'), input = find<HTMLInputElement>('files');
input.addEventListener('change', () => { void take(input.files ?? []); });
drop.addEventListener('dragover', event => { event.preventDefault(); drop.classList.add('over'); });
drop.addEventListener('dragleave', () => { drop.classList.remove('over'); });
drop.addEventListener('drop', event => { event.preventDefault(); drop.classList.remove('over'); void take(event.dataTransfer?.files ?? []); });
for (const control of [asOf, period, currency, role]) control.addEventListener('change', show);
language.addEventListener('change', () => { void loadWords(language.value).then(show); });
language.value = new URLSearchParams(location.search).get('lang') === 'ru' ? 'ru' : 'en';
void loadWords(language.value).then(show);
