/** An in-house CRM page that hosts the elements beside its own content. Its controls are its own; the address keeps them. */
import { loadWords, nearest, roles } from '../src/core.js';
import '../src/define/all.js';
import type { KpiCard } from '../src/elements/kpi-card.js';
import type { KpiDashboard } from '../src/elements/kpi-dashboard.js';
import type { VelocityGauge } from '../src/elements/velocity-gauge.js';
import { generateCrm } from './data/index.js';
import { fillLanguages, find, refill } from './dom.js';
import { foreign } from './foreign.js';
import { say, wordsOf } from './words.js';

/** The page stands at one moment, so that it looks the same every day. */
const now = '2026-11-23T12:40:00Z';
const controls = { role: find<HTMLSelectElement>('role'), period: find<HTMLSelectElement>('period'), language: find<HTMLSelectElement>('language'), theme: find<HTMLSelectElement>('theme') };
const dashboard = find<KpiDashboard>('dashboard'), rate = find<KpiCard>('rate'), gauge = find<VelocityGauge>('figures');

/** What a report of the company says of October; no record of it is needed. */
function report(currency = 'USD') {
  const price = currency === 'RUB' ? 20 : 1;
  return {
    figures: { activeDeals: 186, winRate: 0.242, averageDeal: 21_500 * price, cycleDays: 47 },
    previous: { activeDeals: 160, winRate: 0.23, averageDeal: 21_000 * price, cycleDays: 43 }, currency,
  };
}

let shown = '';

function choices(language: string, roleNames: ReadonlyMap<string, string>): void {
  const words = wordsOf(language);
  refill(controls.role, [...roles.keys()].map(id => [id, roleNames.get(id) ?? id]));
  refill(controls.period, [['', words.eachOwn], ['this-month', words.thisMonth], ['last-month', words.lastMonth], ['this-quarter', words.thisQuarter], ['last-quarter', words.lastQuarter], ['2026-Q3', words.aQuarter], ['this-year', words.thisYear], ['last-12-months', words.lastYear], ['all', words.all]]);
}

function translate(language: string): void {
  const words = wordsOf(language);
  document.documentElement.lang = language;
  document.title = `${words.company} · kpi-elements`;
  find('nav').ariaLabel = words.sections;
  for (const node of document.querySelectorAll<HTMLElement>('[data-word]')) node.textContent = say(words, node.dataset['word']!);
}

async function show(): Promise<void> {
  const language = nearest(controls.language.value);
  document.documentElement.style.colorScheme = controls.theme.value;
  dashboard.setAttribute('role', controls.role.value);
  if (controls.period.value === '') dashboard.removeAttribute('period'); else dashboard.setAttribute('period', controls.period.value);
  history.replaceState(null, '', `?${new URLSearchParams(Object.entries(controls).map(([name, { value }]) => [name, value])).toString()}${location.hash}`);
  if (shown === language) return;
  shown = language;
  const { roles: names } = await loadWords(language);
  if (shown !== language) return;
  translate(language);
  choices(language, new Map(Object.entries(names)));
  const crm = generateCrm({ now, language });
  dashboard.data = crm;
  rate.data = { deals: crm.deals };
  gauge.data = report(crm.products[0]?.currency);
  foreign(crm, language, now);
}

fillLanguages(controls.language);
choices('en', new Map());
controls.role.value = 'head-of-sales';
const asked = new URLSearchParams(location.search);
for (const [name, control] of Object.entries(controls)) {
  const value = asked.get(name);
  if (value !== null && [...control.options].some(option => option.value === value)) control.value = value;
}
for (const control of Object.values(controls)) control.addEventListener('change', () => { void show(); });
void show();
