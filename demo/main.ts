/** An in-house CRM page that hosts the elements beside its own content. Its controls are its own; the address keeps them. */
import { roles } from '../src/core.js';
import '../src/define/all.js';
import type { KpiCard } from '../src/elements/kpi-card.js';
import type { KpiDashboard } from '../src/elements/kpi-dashboard.js';
import { generateCrm } from './data/index.js';
import { say, wordsOf } from './words.js';

const now = '2026-11-23T12:40:00Z';
const periods = ['', 'this-month', 'this-quarter', 'last-quarter', '2026-Q3', 'this-year', 'last-12-months'];
const find = <E extends HTMLElement>(id: string): E => document.getElementById(id) as E;
const controls = { role: find<HTMLSelectElement>('role'), period: find<HTMLSelectElement>('period'), language: find<HTMLSelectElement>('language'), theme: find<HTMLSelectElement>('theme') };
const dashboard = find<KpiDashboard>('dashboard'), rate = find<KpiCard>('rate');

controls.role.append(...[...roles.keys()].map(id => new Option(id, id)));
controls.period.append(...periods.map(period => new Option(period, period)));
controls.role.value = 'head-of-sales';
const asked = new URLSearchParams(location.search);
for (const [name, control] of Object.entries(controls)) {
  const value = asked.get(name);
  if (value !== null && [...control.options].some(option => option.value === value)) control.value = value;
}

let filled = '';

function show(): void {
  const language = controls.language.value, words = wordsOf(language);
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = controls.theme.value;
  document.title = `${words.company} · kpi-elements`;
  for (const node of document.querySelectorAll<HTMLElement>('[data-word]')) node.textContent = say(words, node.dataset['word']!);
  controls.period.options[0]!.textContent = words.eachOwn;
  dashboard.setAttribute('role', controls.role.value);
  if (controls.period.value === '') dashboard.removeAttribute('period'); else dashboard.setAttribute('period', controls.period.value);
  if (filled !== language) {
    filled = language;
    const crm = generateCrm({ now, language: language === 'ru' ? 'ru' : 'en' });
    dashboard.data = crm;
    rate.data = { deals: crm.deals };
    foreign(crm, language);
  }
  const state = new URLSearchParams(Object.entries(controls).map(([name, control]) => [name, control.value]));
  history.replaceState(null, '', `?${state.toString()}`);
}

/** What the CRM shows of itself: its own table, in its own way. */
function foreign({ deals, reps }: ReturnType<typeof generateCrm>, language: string): void {
  const words = wordsOf(language);
  const names = new Map(reps.map(({ id, name }) => [id, name]));
  const soon = deals.filter(deal => deal.status === 'open' && deal.expectedCloseAt !== undefined && deal.expectedCloseAt !== null && deal.expectedCloseAt >= now.slice(0, 10)).sort((a, b) => (a.expectedCloseAt! < b.expectedCloseAt! ? -1 : 1)).slice(0, 8);
  const money = new Intl.NumberFormat(language, { style: 'currency', currency: soon[0]?.currency ?? 'USD', maximumFractionDigits: 0 });
  const line = (tag: 'th' | 'td', cells: readonly string[]): HTMLTableRowElement => {
    const row = document.createElement('tr');
    row.append(...cells.map(text => Object.assign(document.createElement(tag), { textContent: text })));
    return row;
  };
  find('deals').replaceChildren(line('th', [words.deal, words.owner, words.amount, words.closes]), ...soon.map(({ name, owner, amount, expectedCloseAt }) =>
    line('td', [name ?? '', names.get(owner ?? '') ?? '', typeof amount === 'number' ? money.format(amount) : '', expectedCloseAt ?? ''])));
}

for (const control of Object.values(controls)) control.addEventListener('change', show);
show();
