/** What holds for every KPI of the catalogue, because it follows from the language and not from a definition. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateCrm } from '../../demo/data/index.js';
import { catalogue, compute, kpiText, languages, loadWords, readData, roles, unitsOf, type Answer, type Kpi, type Scope } from '../../src/core.js';
import { previous } from '../../src/core/dataset/calendar/shift.js';
import { parsePeriod } from '../../src/core/dataset/calendar/period.js';
import { calendar } from '../../src/core/dataset/calendar/calendar.js';

for (const language of languages) await loadWords(language);

const crm = generateCrm({ deals: 900, seed: 7 });
const { dataset, issues } = readData(crm);
const scope: Scope = { asOf: '2026-11-23T12:40:00Z', timezone: 'Europe/Berlin', compare: ['previous', 'year'] };
const kpis = [...catalogue.values()];

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const near = (a: number | null | undefined, b: number | null | undefined) => (a === null || b === null || a === undefined || b === undefined ? expect(a ?? null).toBe(b ?? null) : expect(a).toBeCloseTo(b, Math.max(0, 9 - Math.ceil(Math.log10(Math.abs(b) + 1)))));

test('the generated CRM reads without an issue', () => {
  expect(issues).toEqual([]);
});

describe.each(kpis.map(kpi => [kpi.id, kpi] as const))('%s', (id, kpi: Kpi) => {
  const answer = compute(id, dataset, scope);

  test('answers over a whole CRM', () => {
    expect(answer.state).toBe('ready');
    expect(answer.value).not.toBeNull();
    expect(answer.verdict === undefined ? 'none' : Object.keys(kpi.verdicts).concat('too-small')).toEqual(answer.verdict === undefined ? 'none' : expect.arrayContaining([answer.verdict!.code]));
  });
  test('is empty with a reason over no data', () => {
    for (const nothing of [{}, { deals: [] }, { deals: [], customers: [], activities: [], quotas: [], spend: [], moves: [], stages: [] }]) {
      const empty = compute(id, readData(nothing).dataset, scope);
      if (empty.state !== 'empty') expect([id, empty.value]).toEqual([id, 0]);
      else expect(empty.reason).toMatch(/^[a-z-]+$/);
    }
  });
  test('has no NaN and no infinity, and survives JSON and a Worker', () => {
    const full = compute(id, dataset, { ...scope, by: String(kpi.by?.[0]), over: 'month' });
    expect(numbersIn(full).every(Number.isFinite)).toBe(true);
    expect(JSON.parse(JSON.stringify(full))).toEqual(full);
    expect(structuredClone(full)).toEqual(full);
  });
  test('does not hang on the order of rows', () => {
    const reversed = Object.fromEntries(Object.entries(crm).map(([kind, records]) => [kind, [...records as unknown[]].reverse()]));
    const other = compute(id, readData(reversed).dataset, scope);
    near(other.value, answer.value);
    for (const [name, value] of Object.entries(answer.figures)) near(other.figures[name], value);
  });
  test('is told in full: names for its figures, texts for its verdicts', () => {
    expect(Object.keys(kpi.names).sort()).toEqual([...new Set([...Object.keys(kpi.parts ?? {}), ...Object.keys(kpi.measures), ...Object.values(kpi.within ?? {}).flatMap(({ measures, parts }) => [...Object.keys(measures ?? {}), ...Object.keys(parts ?? {})])])].sort());
    const codes = [...(kpi.rules ?? []), ...(kpi.bands?.steps ?? [])].map(({ code }) => code);
    expect(Object.keys(kpi.verdicts).sort()).toEqual([...new Set(codes)].sort());
    expect(kpi.sources.length).toBeGreaterThan(0);
    for (const unit of Object.values(unitsOf(kpi))) expect(unit).toBeTruthy();
  });
  test('compares with the period that the grammar says, shifted exactly', () => {
    const settled = calendar({ timezone: 'Europe/Berlin' });
    const now = Date.UTC(2026, 10, 23, 13, 40), today = Date.UTC(2026, 10, 23);
    const period = parsePeriod(kpi.period ?? 'this-quarter', { now, today, calendar: settled });
    expect(answer.previous!.period.start).toBe(new Date(previous(period, { now }).start).toISOString().slice(0, 10));
  });
  test.each(kpi.by?.filter(by => typeof by === 'string') ?? [])('by %s has rows, whose counts and sums add up to the whole', by => {
    const { rows, figures } = compute(id, dataset, { ...scope, by, compare: 'none' });
    expect(rows?.length).toBeGreaterThan(0);
    expect(new Set(rows!.map(({ key }) => key)).size).toBe(rows!.length);
    // Targets are of another level where they are grouped; by stages other measures count, and the lost are no row.
    const additive = Object.entries(by === 'stage' || kpi.within?.[by] ? {} : kpi.measures).filter(([, { agg, rows: kind }]) => (agg === 'count' || agg === 'sum') && kind !== 'goals');
    for (const [name] of additive) {
      const parts = rows!.map(row => row.figures[name]!);
      if (parts.every(part => part !== null)) near(parts.reduce((sum, part) => sum + part, 0), figures[name]!);
    }
    if (rows!.some(({ share }) => share !== undefined)) near(rows!.reduce((sum, { share }) => sum + (share ?? 0), 0), 1);
  });
  test('has a text for each verdict in every language', () => {
    for (const language of languages) {
      const { verdicts, title, question, names } = kpiText(kpi, language);
      for (const code of Object.keys(kpi.verdicts)) expect(verdicts[code]).toMatchObject({ says: expect.stringMatching(/\S/), advice: expect.stringMatching(/\S/) });
      expect([title, question, ...Object.values(names)].every(text => text.length > 0)).toBe(true);
    }
  });
});

test('the contributions of groups sum to the change', () => {
  for (const by of ['owner', 'channel', 'product']) {
    const { rows, previous: before } = compute('win-rate', dataset, { ...scope, by });
    expect(rows!.reduce((sum, row) => sum + row.contribution!, 0)).toBeCloseTo(before!.change.absolute!, 12);
  }
});

test('reading and asking change nothing that was given', () => {
  const frozen = (value: unknown): unknown => { if (typeof value === 'object' && value !== null) { Object.values(value).forEach(frozen); Object.freeze(value); } return value; };
  const given = frozen(generateCrm({ deals: 200, seed: 3 }));
  const { dataset: own } = readData(given);
  for (const { id } of kpis) compute(id, own, scope);
  expect(own.tables.get('deals')!.given!.records).toBe((given as typeof crm).deals);
});

test('a filter and its complement split every count', () => {
  fc.assert(fc.property(fc.subarray([...new Set(crm.deals.map(({ owner }) => owner ?? ''))]), owners => {
    const others = [...new Set(crm.deals.map(({ owner }) => owner ?? ''))].filter(owner => !owners.includes(owner));
    const ask = (filter: string[]): Answer => compute('win-rate', dataset, { ...scope, filter: { owner: filter } });
    const whole = compute('win-rate', dataset, scope);
    const none = { figures: { closed: 0, won: 0 } };
    const [a, b] = [owners.length > 0 ? ask(owners) : none, others.length > 0 ? ask(others) : none];
    expect(a.figures['closed']! + b.figures['closed']!).toBe(whole.figures['closed']);
    expect(a.figures['won']! + b.figures['won']!).toBe(whole.figures['won']);
  }), { numRuns: 30 });
});

test('every role leads with at most seven cards, each card once', () => {
  for (const role of roles.values()) {
    expect(role.leads.length).toBeLessThanOrEqual(7);
    const all = [...role.leads, ...role.more].map(({ kpi }) => kpi);
    expect(new Set(all).size).toBe(all.length);
  }
  expect(roles.size).toBe(8);
});
