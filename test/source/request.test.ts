import { describe, expect, test } from 'vitest';
import { request } from '../../src/source/request.js';

const answering = (response: Response): typeof fetch => () => Promise.resolve(response);
const json = { headers: { 'content-type': 'application/json' } };

const said = (result: Awaited<ReturnType<typeof request>>): unknown => ('body' in result ? [typeof result.body === 'string' ? result.body : new TextDecoder().decode(result.body), result.type] : result);
const stream = (...parts: readonly string[]): ReadableStream => new ReadableStream({ start(to) { for (const part of parts) to.enqueue(new TextEncoder().encode(part)); to.close(); } });
const text = (body: string, headers: Record<string, string> = {}) => request('/x', { fetch: answering(new Response(stream(body), { headers })) });
const csv = { 'content-type': 'text/csv' };

describe('a request', () => {
  test('gives the text and its type', async () => {
    expect(said(await request('/x', { fetch: answering(new Response('[]', json)) }))).toEqual(['[]', 'application/json']);
  });

  test('fails by the status, also by 206, which is ok and only a part', async () => {
    expect(await request('/x', { fetch: answering(new Response('', { status: 404 })) })).toMatchObject({ code: 'http-404', from: '/x' });
    expect(await request('/x', { fetch: answering(new Response('[', { status: 206 })) })).toMatchObject({ code: 'http-206' });
  });

  test('has nothing where there is nothing (204), and fails on an empty text and on a page', async () => {
    expect(said(await request('/x', { fetch: answering(new Response(null, { status: 204 })) }))).toEqual(['', '']);
    expect(await request('/x', { fetch: answering(new Response('  ', json)) })).toMatchObject({ code: 'empty' });
    expect(await request('/x', { fetch: answering(new Response('<p>', { headers: { 'content-type': 'text/html; charset=utf-8' } })) })).toMatchObject({ code: 'html' });
  });

  test('fails when the network does, and never throws', async () => {
    expect(await request('/x', { fetch: () => Promise.reject(new TypeError('Failed to fetch')) })).toMatchObject({ code: 'network' });
  });

  test('tells a timeout from a stop, whatever the error is called', async () => {
    const hanging: typeof fetch = (_, init) => new Promise((_resolve, reject) => { init?.signal?.addEventListener('abort', () => { reject(new DOMException('', 'AbortError')); }); });
    expect(await request('/x', { fetch: hanging, timeout: 0.01 })).toMatchObject({ code: 'timeout' });
    const stop = new AbortController();
    const stopped = request('/x', { fetch: hanging, signal: stop.signal });
    stop.abort();
    expect(await stopped).toMatchObject({ code: 'aborted' });
  });

  test('does not follow a redirect with headers, which may hold a token', async () => {
    const asked: (RequestInit | undefined)[] = [];
    const noting: typeof fetch = (_, init) => { asked.push(init); return Promise.resolve(new Response('[]', json)); };
    await request('/x', { fetch: noting });
    await request('/x', { fetch: noting, headers: { authorization: 'Bearer t' } });
    expect(asked.map(init => init?.redirect)).toEqual([undefined, 'error']);
  });

  test('is given up at the first byte that is too many, and the rest is not read', async () => {
    let sent = 0;
    const endless = new ReadableStream({ pull(to) { sent++; to.enqueue(new TextEncoder().encode('id,amount\n'.repeat(100))); } });
    expect(await request('/x', { fetch: answering(new Response(endless, { headers: csv })), maxBytes: 5000 })).toMatchObject({ code: 'too-large' });
    expect(sent).toBeLessThan(10);
  });

  test('does not wait for the end of what is no data', async () => {
    const picture = new ReadableStream({ start(to) { to.enqueue(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])); } });
    expect(await request('/x', { fetch: answering(new Response(picture)) })).toMatchObject({ code: 'wrong-content' });
    expect(await text('x', { 'content-type': 'image/png' })).toMatchObject({ code: 'wrong-content' });
    expect(await text('<!doctype html>', { 'content-type': 'application/json' })).toMatchObject({ code: 'html' });
    expect(await text('garbage', { 'content-type': 'application/json' })).toMatchObject({ code: 'not-json' });
  });

  test('tells a text that broke off, where the engine does not', async () => {
    for (const [body, headers] of [
      ['[{"id":1},{"i', {}],
      ['{"deals":[{"name":"a}]', {}],
      ['id,name,amount\n1,Ann,10\n2,B', csv],
      ['id,name\n1,"An', csv],
      ['id,name\n1,Ann\n', { ...csv, 'x-row-count': '2' }],
      ['[]', { 'content-length': '2000' }],
    ] as const) expect(await text(body, headers)).toMatchObject({ code: 'truncated' });
  });

  test('takes for whole what is: no line end at the end, a body that is longer or hardly shorter than its compressed length', async () => {
    for (const [body, headers] of [
      ['id,name\n1,Ann\n2,Bob', csv],
      ['id;note\n1;"a\nb"', csv],
      ['{"a":1}\n{"a":2}', { 'content-type': 'application/x-ndjson', 'x-row-count': '2' }],
      ['[{"id":1},{"id":2}]', { 'content-length': '10' }],
      ['[]', { 'content-length': '22' }],
      ['id,name\n1,Ann\n', { ...csv, 'content-range': 'bytes 0-15/900' }],
      ['id,name\n1,Ann\n', { ...csv, 'content-encoding': 'gzip', 'content-length': '900' }],
    ] as const) expect(said(await text(body, headers))).toEqual([body, expect.anything()]);
  });

  test('names the rows that JSON lacks: it is a page of more', async () => {
    expect(await text('{"deals":[{"id":1,"tags":[{"a":1}]},{"id":2}]}', { 'x-total-count': '5' })).toMatchObject({ lacks: { code: 'limit', message: '/x: 2 of 5 rows came' } });
  });

  test('reads UTF-16 and what its charset names', async () => {
    const bytes = (...codes: number[]) => request('/x', { fetch: answering(new Response(new Uint8Array(codes), { headers: { 'content-type': 'text/csv; charset=windows-1251' } })) });
    expect(said(await bytes(0xc0, 0x2c, 0xe1))).toEqual(['А,б', expect.anything()]);
    const wide = await request('/x', { fetch: answering(new Response(new Uint8Array([0xff, 0xfe, 0x5b, 0, 0x22, 0x04, 0x5d, 0]), json)) });
    expect('body' in wide && typeof wide.body !== 'string' && wide.body.length).toBe(8);
  });

  test('asks whether there is anything new', async () => {
    const asked: (RequestInit | undefined)[] = [];
    const fetch: typeof globalThis.fetch = (_, init) => { asked.push(init); return Promise.resolve(asked.length > 1 ? new Response(null, { status: 304 }) : new Response('[]', { headers: { ...json.headers, etag: '"a"', 'last-modified': 'Mon, 01 Jun 2026 10:00:00 GMT' } })); };
    const first = await request('/x', { fetch });
    expect(first).toMatchObject({ validators: { etag: '"a"' } });
    expect(await request('/x', { fetch, since: { etag: '"a"' } })).toEqual({ unchanged: true });
    expect(asked[1]!.headers).toEqual({ 'if-none-match': '"a"' });
    expect(await request('/x', { fetch })).toMatchObject({ code: 'http-304' });
  });

  test('tells how far it has come', async () => {
    const told: unknown[] = [];
    await request('/x', { fetch: answering(new Response(stream('id,a\n1,', '2\n3,4\n'), { headers: { ...csv, 'content-length': '13', 'x-row-count': '2' } })), progress: news => { told.push(news); } });
    expect(told).toEqual([{ bytes: 7, rows: 1, totalBytes: 13, totalRows: 2 }, { bytes: 13, rows: 2, totalBytes: 13, totalRows: 2 }]);
  });

  test('ends when it is stopped also where the host\'s fetch knows no signal', async () => {
    expect(await request('/x', { fetch: () => new Promise(() => undefined), timeout: 0.01 })).toMatchObject({ code: 'timeout' });
  });

  test('keeps what a server wrote beside its refusal', async () => {
    expect(await request('/x', { fetch: answering(Response.json({ message: 'no' }, { status: 403 })) })).toMatchObject({ code: 'http-403', said: { message: 'no' } });
  });

  test('sends a body as JSON', async () => {
    const asked: (RequestInit | undefined)[] = [];
    await request('/x', { fetch: (_, init) => { asked.push(init); return Promise.resolve(new Response('[]', json)); }, method: 'POST', body: { limit: 5 } });
    expect(asked[0]).toMatchObject({ method: 'POST', body: '{"limit":5}', headers: { 'content-type': 'application/json' } });
  });
});
