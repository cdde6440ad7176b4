/** The command from arguments to exit code, over files in memory. */
import { describe, expect, test } from 'vitest';
import { check, type Report } from '../../src/cli/check.js';
import { run } from '../../src/cli/run.js';
import { catalogue } from '../../src/core.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function command(files: Record<string, string>, ...args: string[]): { code: number; out: string; err: string; report: () => Report } {
  let out = '', err = '';
  const code = run(args, {
    read: path => { if (!Object.hasOwn(files, path)) throw new Error('ENOENT'); return bytes(files[path]!); },
    out: text => { out += text; },
    err: text => { err += text; },
  });
  return { code, out, err, report: () => JSON.parse(out) as Report };
}

const deals = 'id,status,createdAt,closedAt,amount\n1,won,2026-09-01,2026-10-11,1000\n2,won,2026-09-01,2026-10-12,3000\n3,lost,2026-09-01,2026-10-13,500\n4,lost,2026-09-01,2026-10-14,500\n';
const scope = ['--as-of', '2026-11-23', '--period', '2026-Q4'];

describe('kpi-elements check', () => {
  test('reads a CSV by its name and says what it answers: 2 of 4 won', () => {
    const { code, out, err } = command({ 'in/deals.csv': deals }, 'check', 'in/deals.csv', ...scope);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^in\/deals\.csv: 4 deals$/m);
    expect(out).toMatch(/^ {2}win-rate +50\.0% {2}Q4 2026, as of 2026-11-23/m);
    expect(out).toMatch(/^ {2}ltv-cac +– {2}No .*\.$/m);
    expect(out).toMatch(/^0 errors, 0 warnings$/m);
  });
  test('as JSON has every KPI of the catalogue, with its value or its reason', () => {
    const { report } = command({ 'deals.csv': deals }, 'check', 'deals.csv', '--json', ...scope);
    const { kpis, ok } = report();
    expect(ok).toBe(true);
    expect(kpis.map(({ kpi }) => kpi)).toEqual([...catalogue.keys()]);
    expect(kpis.find(({ kpi }) => kpi === 'win-rate')).toMatchObject({ value: 0.5, text: '50.0%', state: 'ready' });
    for (const { value, why } of kpis) expect(value === null).toBe(why !== undefined);
  });
  test('puts several files together: NDJSON, a JSON array and a JSON document', () => {
    const files = {
      'deals-2026.ndjson': '{"id":1,"status":"won","closedAt":"2026-10-11","owner":"a","amount":90}\n{"id":2,"status":"open"}\n', 'reps.json': '[{"id":"a","name":"Ann"}]',
      'rest.json': '{"quotas":[{"owner":"a","period":"2026-Q4","amount":100}],"kpis":{"sales-growth":{"figures":{"revenue":120,"previousRevenue":100}}}}',
    };
    const { report, code } = command(files, 'check', ...Object.keys(files), '--json', ...scope);
    expect(code).toBe(0);
    expect(report().files.map(({ records, figures }) => [records, figures])).toEqual([[{ deals: 2 }, []], [{ reps: 1 }, []], [{ quotas: 1 }, ['sales-growth']]]);
    const value = (id: string) => report().kpis.find(({ kpi }) => kpi === id)!.value;
    expect([value('reps-at-quota'), value('sales-growth')]).toEqual([1, 0.2]); // 90 of 100 for the quarter, of which 54 of 92 days have gone
  });
  test('counts what is wrong with records, with the path of the first, and goes on', () => {
    const { code, out } = command({ 'deals.csv': `${deals}5,won,2026-09-01,soon,1\n6,won,2026-09-01,later,1\n,won,,,\n` }, 'check', 'deals.csv', ...scope);
    expect(code).toBe(0);
    expect(out).toContain('warning: deals.csv: deals[4].closedAt: closedAt is soon, not a date or time. (2 times)\n');
    expect(out).toContain('warning: deals.csv: deals[6].id: A record of deals has no id; it was left out.\n');
    expect(out).toMatch(/^0 errors, 2 warnings$/m);
  });
  test.each([
    ['what is not JSON', { 'a.json': '{"deals":' }, 'not-json'],
    ['an unknown kind', { 'a.json': '{"deal":[],"reps":[{"id":1}]}' }, 'unknown-kind'],
    ['a table of no kind', { 'export.csv': deals }, 'no-kind'],
    ['records of which none can be used', { 'deals.csv': 'Opportunity,Amount\nx,1\n' }, 'nothing-left'],
    ['nothing at all', { 'a.json': '{}' }, 'nothing-read'],
    ['an empty table', { 'deals.csv': '' }, 'nothing-read'],
    ['figures that are none', { 'a.json': '{"figures":[[1]]}' }, 'bad-figures'],
    ['figures of no KPI', { 'a.json': '{"kpis":{"winrate":{"figures":{"won":1}}}}' }, 'unknown-kpi'],
    ['a kind in two files', { 'deals.csv': deals, 'deals-old.csv': deals }, 'given-twice'],
  ] as [string, Record<string, string>, string][])('ends with 1 for %s', (_, files, error) => {
    const { code, report } = command(files, 'check', '--json', ...Object.keys(files));
    expect(code).toBe(1);
    expect(report().issues.filter(({ severity }) => severity === 'error').map(issue => issue.code)).toEqual([error]);
  });
  test('takes a kind and a mapping', () => {
    const files = { 'export.csv': 'opp,stage,closed,value\nA,Won,2026-10-11,5\nB,Lost,2026-10-11,5\n', 'map.json': '{"id":"opp","status":{"from":"stage","values":{"Won":"won","Lost":"lost"}},"closedAt":"closed","amount":"value"}' };
    const { code, report } = command(files, 'check', 'export.csv', '--kind', 'deals', '--map', 'map.json', '--json', ...scope);
    expect([code, report().issues, report().kpis.find(({ kpi }) => kpi === 'win-rate')!.value]).toEqual([0, [], 0.5]);
  });
  test('takes a mapping by kind that says nothing of some', () => {
    const files = { 'deals.csv': 'opp,status\nA,won\n', 'reps.csv': 'id,name\n1,Ann\n', 'map.json': '{"deals":{"id":"opp"}}' };
    expect(command(files, 'check', 'deals.csv', 'reps.csv', '--map', 'map.json', '--json').report()).toMatchObject({ ok: true, issues: [] });
  });
  test.each([
    ['names a column that the file lacks', '{"id":"opp","amount":"valeu"}', 'no-such-column', /there are opp, value/],
    ['fills a column that the kind lacks', '{"id":"opp","amout":"value"}', 'unknown-column', /did you mean amount\?/],
    ['cannot be read', '{"id":"opp","amount":["value"]}', 'bad-map', /amount/],
  ])('ends with 1 where the mapping %s', (_, map, code, message) => {
    const found = command({ 'deals.csv': 'opp,value\nA,5\n', 'map.json': map }, 'check', 'deals.csv', '--map', 'map.json', '--json');
    expect(found.code).toBe(1);
    expect(found.report().issues).toContainEqual(expect.objectContaining({ severity: 'error', code, message: expect.stringMatching(message) }));
  });
  test('shows what could steer a terminal as codes', () => {
    const { out } = command({ 'deals.csv': 'id,amount\n1,\u001b[2J\u202e\n' }, 'check', 'deals.csv');
    expect(out).toContain('amount is \\u{1b}[2J\\u{202e}, not a number.');
  });
  test('shows its usage when asked', () => {
    expect(command({}, '--help')).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Usage: kpi-elements check/) });
  });
  test.each([
    ['no command', [], /there is no command/],
    ['an unknown command', ['chek', 'deals.csv'], /unknown command: chek/],
    ['no file', ['check'], /there is no file/],
    ['a file that is not there', ['check', 'x.csv'], /x\.csv cannot be read: ENOENT/],
    ['an unknown option', ['check', 'deals.csv', '--knid', 'deals'], /--knid/],
    ['an option without its value', ['check', 'deals.csv', '--kind'], /--kind/],
    ['an unknown kind', ['check', 'deals.csv', '--kind', 'deal'], /did you mean deals\?/],
    ['a period that is none', ['check', 'deals.csv', '--period', 'soon'], /soon/],
    ['a moment that is none', ['check', 'deals.csv', '--as-of', 'soon'], /soon/],
    ['a zone that is none', ['check', 'deals.csv', '--timezone', 'Mars/Base'], /Mars\/Base/],
    ['a mapping that is not JSON', ['check', 'deals.csv', '--map', 'deals.csv'], /mapping deals\.csv is not JSON/],
    ['a mapping of an unknown kind', ['check', 'deals.csv', '--map', 'map.json'], /unknown kind in the mapping: deal; did you mean deals\?/],
  ])('ends with 2 and its usage for %s', (_, args, says) => {
    const { code, out, err } = command({ 'deals.csv': deals, 'map.json': '{"deal":{"id":"x"}}' }, ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(says);
    expect(err).toContain('Usage: kpi-elements check');
  });
});

test('a check asks no clock: without a moment the data’s last day counts', () => {
  const report = check([{ name: 'deals.csv', content: deals }]);
  expect(report.kpis.find(({ kpi }) => kpi === 'win-rate')).toMatchObject({ value: 0.5, asOf: expect.stringMatching(/^2026-10-14/) });
});
