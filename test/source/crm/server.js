/** A server that answers as the CRMs do: their envelopes, paging, limits and refusals. Each stands behind a prefix, as a proxy puts one. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { amocrm, bitrix24, hubspot, pipedrive, salesforce } from './shapes.js';

/**
 * `size` is a page's most rows. `faults`: `{ path, status, headers?, body?, times? }`, used up by the requests that match.
 * `token`: what `authorization` must hold, where it is set. `empty`: nothing is found. `tagged`: pages have an ETag each, and 304 is an answer.
 */
export async function startServer({ size = 3 } = {}) {
  const state = { faults: [], token: undefined, empty: false, tagged: false, asked: [] };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', part => { body += part; });
    request.on('end', () => {
      const { status = 200, headers = {}, data } = answer(state, size, request, body === '' ? undefined : JSON.parse(body));
      const etag = state.tagged && status === 200 && request.method === 'GET' ? `"${createHash('sha1').update(JSON.stringify(data)).digest('hex')}"` : undefined;
      const same = etag !== undefined && request.headers['if-none-match'] === etag;
      state.asked.at(-1).status = same ? 304 : status;
      if (same) { response.writeHead(304, { etag }).end(); return; }
      if (etag) response.setHeader('etag', etag);
      response.writeHead(status, { ...(data !== undefined && { 'content-type': 'application/json' }), ...headers });
      response.end(data === undefined ? undefined : JSON.stringify(data));
    });
  });
  await new Promise(resolve => { server.listen(0, '127.0.0.1', resolve); });
  const base = `http://127.0.0.1:${server.address().port}`;
  return {
    base, state,
    reset: () => { Object.assign(state, { faults: [], token: undefined, empty: false, tagged: false, asked: [] }); },
    stop: () => new Promise(resolve => { server.close(resolve); server.closeAllConnections(); }),
  };
}

const refusals = {
  salesforce: [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }], hubspot: { status: 'error', message: 'expired', category: 'EXPIRED_AUTHENTICATION' },
  pipedrive: { success: false, error: 'unauthorized access' }, amocrm: { title: 'Unauthorized', status: 401, detail: 'x' }, bitrix24: { error: 'expired_token', error_description: 'x' },
};

function answer(state, size, request, body) {
  const url = new URL(request.url, 'http://here');
  const [, crm, ...rest] = url.pathname.split('/');
  state.asked.push({ method: request.method, path: request.url, body });
  const fault = state.faults.find(({ path, times = 1 }) => times > 0 && path.test(request.url));
  if (fault) {
    fault.times = (fault.times ?? 1) - 1;
    return { status: fault.status, headers: fault.headers, data: fault.body ?? (fault.status === 204 ? undefined : {}) };
  }
  if (state.token && request.headers.authorization !== `Bearer ${state.token}`) return { status: 401, data: refusals[crm] };
  return crms[crm]?.(rest.join('/'), url.searchParams, body, state.empty ? () => [] : rows => rows, size) ?? { status: 404, data: {} };
}

const crms = {
  salesforce(path, params, _, rows, size) {
    const version = 'services/data/v61.0/query';
    const cursor = new RegExp(`^${version}/01g-(\\d+)$`).exec(path);
    const known = cursor ? queries.get(cursor[1]) : undefined;
    if (!known && (path !== version || !params.get('q'))) return { status: 400, data: [{ message: 'unexpected token', errorCode: 'MALFORMED_QUERY' }] };
    const { q, start } = known ?? { q: params.get('q'), start: 0 };
    const [, fields, object, where] = /^SELECT (.+) FROM (\w+)( WHERE .+)?$/.exec(q);
    if (!salesforce[object] || (where && where !== " WHERE TaskSubtype = 'Call'")) return { status: 400, data: [{ message: object, errorCode: 'INVALID_TYPE' }] };
    const all = rows(salesforce[object]), end = start + size, key = String(queries.size + 1);
    if (end < all.length) queries.set(key, { q, start: end });
    return { data: {
      totalSize: all.length, done: end >= all.length, ...(end < all.length && { nextRecordsUrl: `/${version}/01g-${key}` }),
      records: all.slice(start, end).map(row => ({ attributes: { type: object, url: `/services/data/v61.0/sobjects/${object}/${row.Id}` }, ...Object.fromEntries(fields.split(', ').map(field => [field.split('.')[0], row[field.split('.')[0]] ?? null])) })),
    } };
  },

  hubspot(path, params, body, rows, size) {
    const [, kind, search] = /^crm\/v3\/(?:objects\/)?(deals|contacts|calls|meetings|owners|pipelines)(?:\/(search|deals))?$/.exec(path) ?? [];
    if (!kind) return undefined;
    if (kind === 'pipelines') return { data: { results: rows(hubspot.pipelines) } };
    const start = Number(body?.after ?? params.get('after') ?? 0), end = start + size, all = rows(hubspot[kind]);
    const wanted = new Set(body?.properties ?? params.get('properties')?.split(',') ?? ['createdate']);
    const linked = new Set(params.get('associations')?.split(','));
    const results = all.slice(start, end).map(({ properties, associations, propertiesWithHistory, ...row }) => (properties ? {
      ...row, properties: Object.fromEntries(Object.entries(properties).filter(([name]) => wanted.has(name) || name === 'hs_object_id')),
      ...(associations && linked.has(Object.keys(associations)[0]) && { associations }), ...(params.get('propertiesWithHistory') && { propertiesWithHistory }),
    } : row));
    return { data: { ...(search && { total: all.length }), results, ...(end < all.length && { paging: { next: { after: String(end), link: `https://api.hubapi.com/${path}?after=${end}` } } }) } };
  },

  pipedrive(path, params, _, rows, size) {
    const [, version, kind, flowOf] = /^api\/(v[12])\/(deals|leads|stages|activities|users)(?:\/(\d+)\/flow)?$/.exec(path) ?? [];
    if (!kind || (version === 'v2' && (kind === 'users' || kind === 'leads'))) return undefined;
    const lists = pipedrive(version), all = rows(flowOf ? lists.flow(flowOf) : lists[kind]);
    const start = Number(version === 'v1' ? params.get('start') ?? 0 : params.get('cursor')?.slice(1) ?? 0), end = start + size, more = end < all.length;
    const data = all.slice(start, end);
    if (version === 'v2') return { data: { success: true, data, additional_data: { next_cursor: more ? `c${end}` : null } } };
    return { data: { success: true, data: data.length > 0 ? data : null, additional_data: kind === 'users' ? {} : { pagination: { start, limit: size, more_items_in_collection: more, ...(more && { next_start: end }) } }, related_objects: {} } };
  },

  amocrm(path, params, _, rows, size) {
    const kind = /^api\/v4\/(?:leads\/)?(leads|unsorted|pipelines|events|notes|tasks|users)$/.exec(path)?.[1];
    if (!kind) return undefined;
    const all = rows(amocrm[kind]), page = Number(params.get('page') ?? 1), end = page * size, list = all.slice(end - size, end);
    if (list.length === 0) return { status: 204 };
    const own = `https://acme.amocrm.ru/${path}`, next = new URLSearchParams(params);
    next.set('page', String(page + 1));
    return { headers: { 'content-type': 'application/hal+json' }, data: { _page: page, _links: { self: { href: own }, ...(end < all.length && { next: { href: `${own}?${next}` } }) }, _embedded: { [kind]: list } } };
  },

  bitrix24(path, params, body, rows, size) {
    const method = path.replace(/^rest\//, '').replace(/\.json$/, '');
    if (!bitrix24[method]) return { status: 404, data: { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found!' } };
    const all = rows(bitrix24[method]), start = Number(body?.start ?? params.get('start') ?? 0), end = start + size, list = all.slice(start, end);
    return { data: { result: /item|stagehistory/.test(method) ? { items: list } : list, ...(end < all.length && { next: end }), total: all.length, time: { start: 1, finish: 2, duration: 1 } } };
  },
};

/** Salesforce's open cursors. */
const queries = new Map();
