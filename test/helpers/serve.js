/** Serves the repository's files on a free port, with headers of one's choice: what a strict page needs to be tried. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.csv': 'text/csv', '.map': 'application/json' };

/**
 * `headers` go with every answer. `pages` are served by their path: a text is HTML; `never` is not answered.
 * @typedef {string | { type?: string, status?: number, body?: string, never?: boolean }} Page
 * @param {{ pages?: Record<string, Page>, headers?: Record<string, string> }} [site]
 */
export async function serve({ pages = {}, headers = {} } = {}) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (Object.hasOwn(pages, path)) {
      const { type = 'text/html', status = 200, body, never } = typeof pages[path] === 'string' ? { body: pages[path] } : pages[path];
      if (!never) response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body);
      return;
    }
    try {
      const body = await readFile(join(root, normalize(decodeURIComponent(path))));
      response.writeHead(200, { 'content-type': `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`, ...headers }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain', ...headers }).end('not found');
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => new Promise(resolve => { server.close(resolve); server.closeAllConnections(); }) };
}
