import { describe, expect, test } from 'vitest';
import { request } from '../../src/source/request.js';

const answering = (response: Response): typeof fetch => () => Promise.resolve(response);
const json = { headers: { 'content-type': 'application/json' } };

describe('a request', () => {
  test('gives the text and its type', async () => {
    expect(await request('/x', { fetch: answering(new Response('[]', json)) })).toEqual({ text: '[]', type: 'application/json' });
  });

  test('fails by the status, also by 206, which is ok and only a part', async () => {
    expect(await request('/x', { fetch: answering(new Response('', { status: 404 })) })).toMatchObject({ code: 'http-404', from: '/x' });
    expect(await request('/x', { fetch: answering(new Response('[', { status: 206 })) })).toMatchObject({ code: 'http-206' });
  });

  test('fails on nothing and on a page', async () => {
    expect(await request('/x', { fetch: answering(new Response(null, { status: 204 })) })).toMatchObject({ code: 'empty' });
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

  test('sends a body as JSON', async () => {
    const asked: (RequestInit | undefined)[] = [];
    await request('/x', { fetch: (_, init) => { asked.push(init); return Promise.resolve(new Response('[]', json)); }, method: 'POST', body: { limit: 5 } });
    expect(asked[0]).toMatchObject({ method: 'POST', body: '{"limit":5}', headers: { 'content-type': 'application/json' } });
  });
});
