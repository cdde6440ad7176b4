/** Own files in, a mapping beside them, the dashboard and the plain numbers out. All of it stays in the page. */
import { cell, issueText, loadWords, nearest, readData, roles, words as wordsOfCore, type KindMap } from '../src/core.js';
import '../src/define/all.js';
import type { KpiDashboard } from '../src/elements/kpi-dashboard.js';
import { fillLanguages, find, refill, rows } from './dom.js';
import { mapOf, open, type Source } from './files.js';
import { mapping } from './mapping.js';
import { numbers } from './numbers.js';
import { say, wordsOf } from './words.js';

const zones = ['UTC', 'Europe/London', 'Europe/Berlin', 'Europe/Moscow', 'Asia/Yekaterinburg', 'Asia/Almaty', 'Asia/Singapore', 'Asia/Vladivostok', 'America/New_York', 'America/Los_Angeles'];
const sources: Source[] = [], unfolded = new Set<Source>();
const language = find<HTMLSelectElement>('language'), theme = find<HTMLSelectElement>('theme'), role = find<HTMLSelectElement>('role'), timezone = find<HTMLSelectElement>('timezone');
const asOf = find<HTMLInputElement>('as-of'), period = find<HTMLInputElement>('period'), currency = find<HTMLInputElement>('currency');
const dashboard = find<KpiDashboard>('dashboard');

async function take(files: Iterable<File>): Promise<void> {
  for (const source of (await Promise.all([...files].map(open))).flat()) {
    const same = sources.findIndex(({ name }) => name === source.name);
    if (same < 0) sources.push(source); else sources[same] = source;
  }
  guessAsOf();
  show();
}

/** What counts as now, as long as the reader has not said it. */
let guessed = '';
function guessAsOf(): void {
  if (asOf.value === guessed) asOf.value = guessed = lastDay();
}

/** A whole code, or nothing yet. */
const statedCurrency = (): string | undefined => (/^[a-z]{3}$/i.test(currency.value.trim()) ? currency.value.trim().toUpperCase() : undefined);

function read() {
  const data = Object.fromEntries(sources.map(({ kind, text }) => [kind, text]));
  const map: Record<string, KindMap> = Object.fromEntries(sources.map(source => [source.kind, mapOf(source, statedCurrency())]));
  return { data, map, ...readData(data, { map, timezone: timezone.value }) };
}

/** The last day on which a deal was created or closed: what a file of the past counts as now. */
function lastDay(): string {
  const deals = read().dataset.tables.get('deals');
  let last = '';
  for (const name of ['createdAt', 'closedAt']) {
    const column = deals?.columns.get(name);
    for (let row = 0; deals && column && row < deals.length; row++) {
      const day = String(cell(column, row) ?? '').slice(0, 10);
      if (day > last) last = day;
    }
  }
  return last;
}

function show(): void {
  const words = wordsOf(language.value);
  document.documentElement.lang = language.value;
  document.documentElement.style.colorScheme = theme.value;
  document.title = `${words.title} · kpi-elements`;
  for (const node of document.querySelectorAll<HTMLElement>('[data-word]')) node.textContent = say(words, node.dataset['word']!);
  const names: ReadonlyMap<string, string> = new Map(Object.entries(wordsOfCore(language.value)?.roles ?? {}));
  refill(role, [...roles.keys()].map(id => [id, names.get(id) ?? id]));
  history.replaceState(null, '', `?${new URLSearchParams({ lang: language.value, theme: theme.value }).toString()}`);
  showSources();
  const { data, map, dataset, issues } = read();
  const twice = sources.filter(({ kind }, at) => sources.findLastIndex(other => other.kind === kind) > at);
  const wrong = [...twice.map(({ name, kind }) => [name, words.twice.replace('{kind}', kind), '']), ...issues.map(issue => [issue.path, issueText(issue, wordsOfCore(language.value)!), String(issue.count)])];
  find('issues').replaceChildren(...(wrong.length === 0 ? [] : rows([words.where, words.message, words.count], wrong)));
  find('no-issues').textContent = sources.length === 0 ? words.noFiles : wrong.length === 0 ? words.noIssues : '';
  for (const id of ['dashboard', 'numbers-section']) find(id).hidden = sources.length === 0;
  if (sources.length === 0) return;
  const code = statedCurrency();
  const scope = {
    ...(asOf.value !== '' && { asOf: asOf.value }), period: period.value.trim() || 'all', timezone: timezone.value, locale: language.value,
    ...(code !== undefined && { currency: code }),
  };
  find('numbers').replaceChildren(...numbers(dataset, scope, words));
  for (const [name, value] of [['role', role.value], ['as-of', scope.asOf], ['period', scope.period], ['timezone', scope.timezone], ['currency', scope.currency]] as const) {
    if (value === undefined) dashboard.removeAttribute(name); else dashboard.setAttribute(name, value);
  }
  dashboard.map = map;
  dashboard.data = data;
}

/** A list drawn anew keeps what the reader has unfolded, and the place of the keyboard. */
function showSources(): void {
  const focused = document.activeElement?.getAttribute('aria-label');
  find('sources').replaceChildren(...sources.map(source => {
    const box = mapping(source, language.value, unfolded.has(source), stays => {
      if (!stays) sources.splice(sources.indexOf(source), 1);
      guessAsOf();
      show();
    });
    box.addEventListener('toggle', () => { if (box.open) unfolded.add(source); else unfolded.delete(source); });
    return box;
  }));
  if (focused) [...find('sources').querySelectorAll('select')].find(select => select.ariaLabel === focused)?.focus();
}

const drop = find('drop'), input = find<HTMLInputElement>('files');
input.addEventListener('change', () => { void take(input.files ?? []); });
drop.addEventListener('dragover', event => { event.preventDefault(); drop.classList.add('over'); });
drop.addEventListener('dragleave', () => { drop.classList.remove('over'); });
drop.addEventListener('drop', event => { event.preventDefault(); drop.classList.remove('over'); void take(event.dataTransfer?.files ?? []); });
for (const control of [asOf, period, currency, role, timezone, theme]) control.addEventListener('change', show);
language.addEventListener('change', () => { void loadWords(language.value).then(show); });

const asked = new URLSearchParams(location.search), themeAsked = asked.get('theme');
fillLanguages(language);
language.value = nearest(asked.get('lang') ?? 'en');
if (themeAsked === 'light' || themeAsked === 'dark') theme.value = themeAsked;
refill(timezone, zones.map(zone => [zone, zone]));
refill(role, [...roles.keys()].map(id => [id, id]));
role.value = 'head-of-sales';
void loadWords(language.value).then(show);
