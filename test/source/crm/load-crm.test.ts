import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { loadCrm, type CrmOptions } from '../../../src/source/crm/index.js';
import type { Progress } from '../../../src/source/body.js';
import { isFailure, type Failure } from '../../../src/source/failure.js';
import type { Loaded } from '../../../src/source/load.js';
import { patiently } from '../../../src/source/patience.js';
import { startServer } from './server.js';

interface Fault { path: RegExp; status: number; headers?: Record<string, string>; body?: unknown; times?: number }
interface State { faults: Fault[]; token: string | undefined; empty: boolean; tagged: boolean; asked: { method: string; path: string; body?: unknown; status: number }[] }

let server: Awaited<ReturnType<typeof startServer>>, state: State;
beforeAll(async () => { server = await startServer(); state = server.state as unknown as State; });
afterEach(() => { server.reset(); });
afterAll(() => server.stop());

const waits: number[] = [];
afterEach(() => { waits.length = 0; });
const patient: CrmOptions = { wait: milliseconds => { waits.push(Math.round(milliseconds)); return Promise.resolve(); }, random: () => 0 };

const load = (crm: string, path: string, options: CrmOptions = {}, kind = 'deals') => loadCrm(crm, { [kind]: `${server.base}/${path}` }, { kind }, { ...patient, ...options }, () => 1);
const rows = (result: Loaded | Failure, kind = 'deals'): number | Failure => (isFailure(result) ? result : result.dataset.tables.get(kind)?.length ?? -1);
const missing = (result: Loaded | Failure): string[] => (isFailure(result) ? [result.code] : [...(result.missing ?? [])].map(([kind, { code }]) => `${kind} ${code}`));

const emptyPage = (crm: string): unknown => ({ salesforce: { totalSize: 0, done: true, records: [] }, hubspot: { results: [] }, pipedrive: { success: true, data: null }, bitrix24: { result: [], total: 0 } })[crm] ?? { _page: 1, _links: {}, _embedded: { leads: [] } };

const lists = [
  ['salesforce', 'salesforce/services/data/v61.0/query'], ['hubspot', 'hubspot/crm/v3/objects/deals'], ['pipedrive', 'pipedrive/api/v2/deals'], ['pipedrive', 'pipedrive/api/v1/deals'],
  ['amocrm', 'amocrm/api/v4/leads'], ['kommo', 'amocrm/api/v4/leads'], ['bitrix24', 'bitrix24/rest/crm.deal.list'], ['bitrix24', 'bitrix24/rest/crm.item.list.json'],
] as const;

describe.each(lists)('%s at %s', (crm, path) => {
  test('asks 3 pages of 3, 3 and 2, and nobody else', async () => {
    const result = await load(crm, path);
    expect(rows(result)).toBe(8);
    expect(state.asked).toHaveLength(3);
  });

  test('waits as long as it is told when it asked too much (429), and asks the same page again', async () => {
    state.faults = [{ path: /./, status: 429, headers: { 'retry-after': '7' }, times: 2 }];
    expect(rows(await load(crm, path))).toBe(8);
    expect(waits).toEqual([7000, 7000]);
    expect(state.asked[2]!.path).toBe(state.asked[0]!.path);
  });

  test('has a new token when the old one is refused (401)', async () => {
    state.token = 'young';
    const asked: boolean[] = [];
    const headers = (expired: boolean) => { asked.push(expired); return { authorization: `Bearer ${expired ? 'young' : asked.includes(true) ? 'young' : 'old'}` }; };
    expect(rows(await load(crm, path, { headers }))).toBe(8);
    expect(asked).toEqual([false, true, false, false]);
  });

  test('knows an old token by what the CRM says, whatever the status', async () => {
    state.faults = [{ path: /./, status: 400, body: crm === 'salesforce' ? [{ message: 'Session expired', errorCode: 'INVALID_SESSION_ID' }] : { success: false, status: 'error', title: 'expired_token', error: 'expired_token', message: 'EXPIRED_AUTHENTICATION', detail: 'x' } }];
    const asked: boolean[] = [];
    expect(rows(await load(crm, path, { headers: (old): Record<string, string> => { asked.push(old); return {}; } }))).toBe(8);
    expect(asked.slice(0, 2)).toEqual([false, true]);
  });

  test('fails when the token cannot be renewed', async () => {
    state.token = 'young';
    expect(await load(crm, path, { headers: { authorization: 'Bearer old' } })).toMatchObject({ code: 'http-401' });
    expect(state.asked).toHaveLength(1);
    expect(await load(crm, path, { headers: () => ({ authorization: 'Bearer old' }) })).toMatchObject({ code: 'http-401' });
    expect(await load(crm, path, { headers: () => Promise.reject(new Error('signed out')) })).toMatchObject({ code: 'headers' });
  });

  test('reads nothing found as no records, not as a failure', async () => {
    state.empty = true;
    expect(rows(await load(crm, path))).toBe(0);
    state.empty = false;
    state.faults = [{ path: /./, status: 204 }];
    expect(rows(await load(crm, path))).toBe(0);
  });

  test('asks only whether its pages have changed, reads anew when one has, and does without a page that is lost', async () => {
    // Salesforce names each query's pages anew: only its first is the same address.
    const first = crm === 'salesforce' ? 1 : 3, asking = (last?: Loaded) => { state.asked = []; return loadCrm(crm, { deals: `${server.base}/${path}` }, { kind: 'deals' }, patient, () => (last ? 2 : 1), last) as Promise<Loaded>; };
    state.tagged = true;
    const before = await asking(), again = await asking(before);
    expect(state.asked.filter(({ status }) => status === 304)).toHaveLength(crm === 'salesforce' ? 0 : first);
    expect([rows(again), again.at, again.dataset === before.dataset]).toEqual([8, 2, crm !== 'salesforce']);
    state.faults = [{ path: /./, status: 200, body: emptyPage(crm), times: 1 }];
    const fewer = await asking(again);
    expect([rows(fewer), fewer.at, fewer.pages?.size ?? 0]).toEqual([0, 2, 1]);
    state.faults = [{ path: /./, status: 500, times: 1 }];
    expect(await asking(fewer)).toMatchObject({ code: 'http-500' });
  });

  test('keeps what came before a page that fails, and says that it is not all', async () => {
    const begin = await load(crm, path, { maxPages: 1 });
    expect([rows(begin), missing(begin)]).toEqual([3, ['deals limit']]);
    let left = 2;
    const fetch: typeof globalThis.fetch = (url, init) => (left-- > 0 ? globalThis.fetch(url, init) : Promise.resolve(new Response('', { status: 500 })));
    const broken = await load(crm, path, { fetch });
    expect([rows(broken), missing(broken)]).toEqual([6, ['deals http-500']]);
  });

  test('stops at the most rows', async () => {
    const result = await load(crm, path, { maxRows: 5 });
    expect([rows(result), missing(result)]).toEqual([6, ['deals limit']]);
  });
});

test('progress tells rows and bytes, and the whole where the CRM knows it', async () => {
  const told: Progress[] = [];
  await load('salesforce', 'salesforce/services/data/v61.0/query', { progress: one => { told.push(one); } });
  await load('amocrm', 'amocrm/api/v4/leads', { progress: one => { told.push(one); } });
  expect(told.map(({ rows, totalRows }) => [rows, totalRows])).toEqual([[3, 8], [6, 8], [8, 8], [3, undefined], [6, undefined], [8, undefined]]);
  expect(told.slice(0, 3).map(({ bytes }) => bytes)).toEqual(told.slice(0, 3).map(({ bytes }) => bytes).sort((a, b) => a - b));
});

test('a kind that does not arrive is named, the rest is used', async () => {
  state.faults = [{ path: /leads\/unsorted/, status: 403, body: { title: 'Forbidden', status: 403, detail: 'x' } }];
  const result = await loadCrm('amocrm', `${server.base}/amocrm`, {}, { ...patient, kinds: ['deals', 'leads'] }, () => 1);
  expect([rows(result), missing(result)]).toEqual([8, ['leads http-403']]);
});

test('an error with status 200, a page and a foreign list are failures', async () => {
  state.faults = [{ path: /pipedrive/, status: 200, body: { success: false, error: 'Scope' } }];
  expect(await load('pipedrive', 'pipedrive/api/v2/deals')).toMatchObject({ code: 'crm-error', message: 'Pipedrive says Scope' });
  expect(await load('hubspot', 'pipedrive/api/v2/deals')).toMatchObject({ code: 'not-crm' });
  expect(await load('hubspot', 'pipedrive/api/v2/deals', { fetch: () => Promise.resolve(new Response('{"results":}')) })).toMatchObject({ code: 'not-json' });
  expect(await load('hubspot', 'x', { fetch: () => Promise.resolve(new Response('<p>', { headers: { 'content-type': 'text/html' } })) })).toMatchObject({ code: 'html' });
  expect(await load('hubspott', 'x')).toMatchObject({ code: 'misuse', message: 'unknown crm: hubspott; did you mean hubspot?' });
});

test('a page that names itself as the next ends it', async () => {
  const fetch: typeof globalThis.fetch = () => Promise.resolve(Response.json({ result: [{ ID: '1' }], next: 50, total: 900 }));
  const result = await load('bitrix24', 'bitrix24/rest/crm.deal.list', { fetch });
  expect([rows(result), missing(result)]).toEqual([1, ['deals paging-loop']]);
});

test('Bitrix24 without a count goes on after the last id', async () => {
  const sent: unknown[] = [];
  const fetch: typeof globalThis.fetch = (_, init) => {
    const body = JSON.parse(String(init?.body)) as { filter?: Record<string, number> };
    sent.push(body.filter);
    const after = body.filter?.['>ID'] ?? 0;
    return Promise.resolve(Response.json({ result: Array.from({ length: after === 0 ? 50 : 7 }, (_, at) => ({ ID: String(Number(after) + at + 1) })), total: 0 }));
  };
  const result = await loadCrm('bitrix24', { deals: { url: '/rest/crm.deal.list', body: { start: -1, filter: { CLOSED: 'N' } } } }, {}, { fetch }, () => 1);
  expect([rows(result), sent]).toEqual([57, [{ CLOSED: 'N' }, { CLOSED: 'N', '>ID': '50' }]]);
});

describe('a limit', () => {
  const bitrix = { error: 'QUERY_LIMIT_EXCEEDED', error_description: 'Too many requests' };
  const deals = { salesforce: lists[0][1], hubspot: lists[1][1], pipedrive: lists[2][1], amocrm: lists[4][1], bitrix24: lists[6][1] };
  test.each<[string, keyof typeof deals, number, unknown, readonly number[]]>([
    ['Bitrix24 says so with status 200', 'bitrix24', 200, bitrix, [500, 1000]],
    ['Bitrix24 says so with status 503', 'bitrix24', 503, bitrix, [500, 1000]],
    ['Bitrix24 says so with status 400', 'bitrix24', 400, { error: 'OPERATION_TIME_LIMIT' }, [500, 1000]],
    ['Bitrix24 says so of a command of a batch', 'bitrix24', 200, { result: { result: { a: [] }, result_error: { b: bitrix } } }, [500, 1000]],
    ['HubSpot has one of ten seconds', 'hubspot', 429, { status: 'error', message: 'You have reached your ten_secondly_rolling limit.', errorType: 'RATE_LIMIT', policyName: 'TEN_SECONDLY_ROLLING' }, [10_000, 10_000]],
    ['Salesforce has too many at once, with status 403', 'salesforce', 403, [{ message: 'ConcurrentPerOrgLongTxn Limit exceeded.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }], [500, 1000]],
    ['amoCRM has its own form of an error', 'amocrm', 429, { title: 'Too Many Requests', status: 429, detail: 'x' }, [500, 1000]],
    ['Pipedrive has its own form of an error', 'pipedrive', 429, { success: false, error: 'request over limit', errorCode: 429 }, [500, 1000]],
  ])('that passes is waited for: %s', async (_, crm, status, body, waited) => {
    state.faults = [{ path: /./, status, body, times: 2 }];
    expect([rows(await load(crm, deals[crm])), waits]).toEqual([8, waited]);
  });

  test.each<[string, keyof typeof deals, number, unknown]>([
    ['HubSpot’s of a day', 'hubspot', 429, { status: 'error', message: 'You have reached your daily limit.', errorType: 'RATE_LIMIT', policyName: 'DAILY' }],
    ['Salesforce’s of a day', 'salesforce', 403, [{ message: 'TotalRequests Limit exceeded.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }]],
    ['another error of Bitrix24', 'bitrix24', 200, { error: 'ACCESS_DENIED', error_description: 'no' }],
  ])('that does not pass is not: %s', async (_, crm, status, body) => {
    state.faults = [{ path: /./, status, body }];
    expect(isFailure(await load(crm, deals[crm]))).toBe(true);
    expect(state.asked).toHaveLength(1);
  });
});

test('is over when it is stopped, also while it waits', async () => {
  const stop = new AbortController();
  state.faults = [{ path: /./, status: 503, times: 9 }];
  const loading = loadCrm('hubspot', `${server.base}/hubspot`, {}, { signal: stop.signal }, () => 1);
  setTimeout(() => { stop.abort(); }, 50);
  expect(await loading).toMatchObject({ code: 'aborted' });
});

describe('patience', () => {
  const failing = (code: string, more: Partial<Failure> = {}) => { let asked = 0; return { ask: (): Promise<Failure> => { asked++; return Promise.resolve({ code, message: '', ...more }); }, asked: () => asked }; };

  test('grows: half a second, 1, 2, and then gives up', async () => {
    const { ask, asked } = failing('http-503');
    expect(await patiently(ask, patient)).toMatchObject({ code: 'http-503' });
    expect([asked(), waits]).toEqual([4, [500, 1000, 2000]]);
  });

  test('has none for what waiting does not change, nor for a wait until tomorrow', async () => {
    for (const one of [failing('http-404'), failing('html'), failing('http-429', { retryAfter: 40_000 })]) {
      await patiently(one.ask, patient);
      expect(one.asked()).toBe(1);
    }
  });
});
