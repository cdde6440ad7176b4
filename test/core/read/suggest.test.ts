/** A person drops a file and maps nothing: the guesses have to be right. */
import { describe, expect, test } from 'vitest';
import { mapOf } from '../../../demo/files.js';
import { compute, outcomeOf as guessOutcome, preview, readData, suggestKind, suggestMap } from '../../../src/core.js';

/** Our columns to theirs, without what is said of their values. */
const guessMap = (kind: string, columns: readonly string[]): Record<string, unknown> => Object.fromEntries(Object.entries(suggestMap(columns, [], { kind }).map).map(([ours, entry]) => [ours, typeof entry === 'object' && 'from' in entry ? entry.from : entry]));

const pipeline = ['opportunity_id', 'sales_agent', 'product', 'account', 'deal_stage', 'engage_date', 'close_date', 'close_value'];
const teams = ['sales_agent', 'manager', 'regional_office'];

describe('which of their columns is ours', () => {
  test('a sales pipeline in its own words needs no hand', () => {
    expect(guessMap('deals', pipeline)).toEqual({
      id: 'opportunity_id', owner: 'sales_agent', product: 'product', customer: 'account', stage: 'deal_stage', status: 'deal_stage',
      createdAt: 'engage_date', closedAt: 'close_date', amount: 'close_value',
    });
  });
  test('the agent of a deal is its owner and not its name', () => {
    const map = guessMap('deals', ['title', 'sales_agent', 'deal_stage']);
    expect([map['owner'], map['name']]).toEqual(['sales_agent', 'title']);
  });
  test('in a file of reps the agent is the record, by the id that deals name', () => {
    expect(guessMap('reps', teams)).toEqual({ id: 'sales_agent', name: 'sales_agent', team: 'manager' });
  });
  test('accounts and products without ids go by their names, as deals refer to them', () => {
    expect(guessMap('customers', ['account', 'sector', 'revenue'])).toEqual({ id: 'account', name: 'account' });
    expect(guessMap('products', ['product', 'series', 'sales_price'])).toMatchObject({ id: 'product', name: 'product' });
  });
  test('an id beside a name stays the id', () => {
    expect(guessMap('customers', ['account', 'customer_id'])).toMatchObject({ id: 'customer_id', name: 'account' });
  });
  test('our own names win over other words for them, however they are written', () => {
    expect(guessMap('deals', ['value', 'Amount', 'Created At', 'created'])).toMatchObject({ amount: 'Amount', createdAt: 'Created At' });
  });
  test('a status beside a stage is taken as it is', () => {
    expect(guessMap('deals', ['stage', 'status'])).toMatchObject({ stage: 'stage', status: 'status' });
  });
  test('a German export is understood', () => {
    expect(guessMap('deals', ['Nummer', 'Zuständig', 'Verkaufsphase', 'Betrag', 'Währung', 'Angelegt am', 'Abschlussdatum'])).toEqual({
      id: 'Nummer', owner: 'Zuständig', stage: 'Verkaufsphase', status: 'Verkaufsphase', amount: 'Betrag', currency: 'Währung', createdAt: 'Angelegt am', closedAt: 'Abschlussdatum',
    });
  });
  test('a Russian export is understood', () => {
    expect(guessMap('deals', ['Номер', 'Ответственный', 'Этап', 'Сумма', 'Дата создания', 'Дата закрытия'])).toEqual({
      id: 'Номер', owner: 'Ответственный', stage: 'Этап', status: 'Этап', amount: 'Сумма', createdAt: 'Дата создания', closedAt: 'Дата закрытия',
    });
  });
  test('names that mean something to JavaScript are only names', () => {
    expect(guessMap('deals', ['constructor', '__proto__', 'toString', 'id'])).toEqual({ id: 'id' });
  });
});

describe('what a file holds', () => {
  test.each([
    ['sales_pipeline.csv', pipeline, 'deals'],
    ['sales_teams.csv', teams, 'reps'],
    ['export.csv', pipeline, 'deals'],
    ['accounts.csv', ['account', 'sector', 'revenue'], 'customers'],
    ['products.csv', ['product', 'series', 'sales_price'], 'products'],
    ['quotas-2026.csv', ['owner', 'period', 'amount'], 'quotas'],
  ])('%s', (file, columns, kind) => { expect(suggestKind(columns, file)).toBe(kind); });
});

describe('how a deal ended', () => {
  test.each([
    ['Won', 'won'], ['Closed Won', 'won'], ['Gewonnen', 'won'], ['Verloren an Wettbewerber', 'lost'], ['Nicht gewonnen', 'open'], ['Angebot', 'open'], ['Успешно реализовано', 'won'], ['Сделка выиграна', 'won'],
    ['Lost', 'lost'], ['closed-lost', 'lost'], ['Закрыто и не реализовано', 'lost'], ['Потеряно', 'lost'],
    ['Engaging', 'open'], ['Prospecting', 'open'], ['Wonder', 'open'], ['Not won', 'open'], ['', 'open'],
  ])('“%s” is %s', (value, outcome) => { expect(guessOutcome(value)).toBe(outcome); });
});

test('a proposal reads a foreign file: 2 of 3 closed deals won', () => {
  const csv = `${pipeline.join(',')}\n1,Ann,A,X,Won,2026-01-01,2026-02-01,100\n2,Ann,A,X,Lost,2026-01-01,2026-02-02,0\n3,Bob,A,X,Won,2026-01-01,2026-02-03,300\n4,Bob,A,X,Engaging,2026-01-05,,\n`;
  const { columns, rows } = preview(csv), { kind, map } = suggestMap(columns, rows);
  for (const read of [readData(csv, { kind, map }), readData({ deals: csv }, { map }), readData({ deals: csv }, { map: { deals: map } })]) {
    expect(read.issues).toEqual([]);
    const answer = compute('win-rate', read.dataset, { period: 'all', asOf: '2026-03-01', timezone: 'UTC', by: 'owner' });
    expect(answer.value).toBeCloseTo(2 / 3, 12);
    expect(answer.rows?.map(({ key }) => key).sort()).toEqual(['Ann', 'Bob']);
  }
});

describe('what stands in the columns is looked at too', () => {
  test('seconds and serials are stated, and each proposal has its reason', () => {
    const { map, reasons } = suggestMap(['ID', 'created', 'close_date', 'Probability'], [['1', '1603400603', '44126', '']]);
    expect(map).toEqual({ id: 'ID', createdAt: { from: 'created', format: 'epoch-seconds' }, closedAt: { from: 'close_date', format: 'excel' } });
    expect(reasons.map(({ column, from, code }) => [column, from, code])).toEqual([['id', 'ID', 'same-name'], ['createdAt', 'created', 'other-name'], ['createdAt', 'created', 'epoch-seconds'], ['closedAt', 'close_date', 'other-name'], ['closedAt', 'close_date', 'excel']]);
  });
  test('a close date that open deals have too is the expected one until they close', () => {
    const records = [{ id: 1, stage: 'Won', close_date: '2026-10-01' }, { id: 2, stage: 'Demo', close_date: '2026-12-01' }];
    const { map } = suggestMap(['id', 'stage', 'close_date'], records);
    const deals = readData({ deals: records }, { map }).dataset.tables.get('deals')!;
    const closed = deals.columns.get('closedAt')!, expected = deals.columns.get('expectedCloseAt')!;
    expect([closed.type === 'moment' && [...closed.values], expected.type === 'moment' && [...expected.values]]).toEqual([[Date.UTC(2026, 9, 1), NaN], [Date.UTC(2026, 9, 1), Date.UTC(2026, 11, 1)]]);
  });
  test('a status in our own words is taken as it is', () => {
    expect(suggestMap(['id', 'status'], [{ status: 'won' }, { status: 'open' }]).map).toEqual({ id: 'id', status: 'status' });
  });
  test('whatever the sample holds, nothing is thrown', () => {
    expect(suggestMap(['id', '__proto__'], [null, 5, 'x', [], {}, JSON.parse('{"__proto__":1,"id":{}}')] as unknown[]).map).toEqual({ id: 'id' });
  });
});

test('a file without currencies is in the currency that the reader states; one with them keeps its own', () => {
  const of = (kind: string, map: Record<string, string>, currency: string) => mapOf({ kind, map, suggested: {}, outcomes: new Map() }, currency);
  expect(of('deals', { id: 'key' }, 'EUR')).toEqual({ id: 'key', currency: { const: 'EUR' } });
  expect(of('deals', { id: 'key', currency: 'cur' }, 'EUR')).toEqual({ id: 'key', currency: 'cur' });
  expect(of('reps', { id: 'key' }, 'EUR')).toEqual({ id: 'key' });
});
