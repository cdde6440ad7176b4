/** What there is to look at: every element, form and state, by a name that can stand in a file's name. */
import type { KpiElement } from '../../src/elements/kpi-element.js';

export interface Subject {
  readonly name: string;
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Instead of the company's records. */
  readonly figures?: unknown;
  /** Answers its requests in place of the network, counted from 0: the states that a company in order never shows. */
  readonly fetch?: (asked: number) => Promise<Response>;
  /** What brings it into its state once it has settled. */
  readonly then?: (element: KpiElement) => Promise<void>;
}

const form = (name: string, kpi: string, more: Readonly<Record<string, string>> = {}): Subject => ({ name: `card-${name}`, tag: 'kpi-card', attributes: { kpi, form: name, ...more } });
const never = (): Promise<Response> => new Promise(() => { /* It never answers. */ });
const answered = (body: BodyInit | null, status = 200, type = 'application/json'): Response => new Response(body, { status, headers: { 'content-type': type } });
const coverage = { figures: { open: 4_320_000, won: 1_050_000, target: 2_400_000, winRate: 0.28, needed: 3.57 }, currency: 'USD' };

export const drawings: readonly Subject[] = [
  { name: 'funnel', tag: 'funnel-by-stage' },
  { name: 'funnel-open', tag: 'funnel-by-stage', attributes: { variant: 'open' } },
  { name: 'velocity', tag: 'velocity-gauge' },
  { name: 'velocity-radial', tag: 'velocity-gauge', attributes: { variant: 'radial' } },
  { name: 'coverage', tag: 'coverage-meter' },
  { name: 'coverage-met', tag: 'coverage-meter', figures: { figures: { open: 500, won: 1200, target: 1000 }, currency: 'USD' } },
  { name: 'ltv-cac', tag: 'ltv-cac-ratio' },
  { name: 'ltv-cac-channels', tag: 'ltv-cac-ratio', attributes: { by: 'channel' } },
  { name: 'talk-listen', tag: 'talk-listen-ratio' },
  { name: 'talk-listen-reps', tag: 'talk-listen-ratio', attributes: { by: 'owner' } },
  form('stat', 'win-rate'), form('bullet', 'revenue-attainment'), form('ranked', 'win-rate', { by: 'owner' }), form('trend', 'sales-growth', { over: 'month', compare: 'previous year' }),
  form('list', 'deals-on-board'), form('table', 'price-position'), form('distribution', 'time-to-conversion'),
];

export const states: readonly Subject[] = [
  { name: 'state-loading', tag: 'coverage-meter', attributes: { src: '/never' }, fetch: never },
  { name: 'state-progress', tag: 'coverage-meter', attributes: { src: '/slow.csv' }, fetch: () => Promise.resolve(answered(new ReadableStream({ start(way) { way.enqueue(new TextEncoder().encode('id,status,amount\n1,won,10\n')); } }), 200, 'text/csv')) },
  { name: 'state-partial', tag: 'kpi-card', attributes: { kpi: 'win-rate', sources: '{"deals":"/deals.csv","reps":"/reps.csv"}' }, fetch: asked => Promise.resolve(asked === 0 ? answered('id,status,closedAt,createdAt\n1,won,2026-11-02,2026-10-01\n2,lost,2026-11-03,2026-10-01\n', 200, 'text/csv') : answered('', 404)) },
  { name: 'state-empty', tag: 'kpi-card', attributes: { kpi: 'win-rate', filter: '{"owner":["nobody"]}' } },
  { name: 'state-error', tag: 'coverage-meter', attributes: { src: '/gone' }, fetch: () => Promise.resolve(answered('', 404)) },
  { name: 'state-stale', tag: 'coverage-meter', attributes: { src: '/once' }, fetch: asked => Promise.resolve(asked === 0 ? answered(JSON.stringify(coverage)) : answered('', 404)), then: element => element.reload() },
  { name: 'state-few', tag: 'kpi-card', attributes: { kpi: 'win-rate', form: 'stat' }, figures: { figures: { won: 3, closed: 7 } } },
  { name: 'state-back', tag: 'coverage-meter', then: async element => { element.renderRoot.querySelector<HTMLElement>('[part~=explain]')?.click(); await element.updateComplete; } },
];

export const boards: readonly Subject[] = [
  { name: 'filter', tag: 'kpi-filter' },
  ...['head-of-sales', 'sdr'].map(role => ({ name: `dashboard-${role}`, tag: 'kpi-dashboard', attributes: { 'sales-role': role } })),
];

export const subjects: readonly Subject[] = [...drawings, ...states, ...boards];

/** An element as its subject says; `give` hands it the company's records. It is not yet on a page. */
export function made(subject: Subject, language: string, give: (element: KpiElement) => void): KpiElement {
  const element = document.createElement(subject.tag) as KpiElement;
  for (const [name, value] of Object.entries({ 'as-of': '2026-11-23T12:40:00Z', timezone: 'UTC', locale: language, ...subject.attributes })) element.setAttribute(name, value);
  let asked = 0;
  const { fetch } = subject;
  if (fetch) element.fetch = () => fetch(asked++);
  else if (subject.figures) element.data = subject.figures as KpiElement['data'];
  else give(element);
  return element;
}
