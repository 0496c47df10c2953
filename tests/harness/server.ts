/**
 * The pages that the browser tests open.
 * Owns: a small static server on this machine's loopback address, on a free port.
 * Used by: `session.ts`, `npm start`.
 * Never: serves anything outside its folders; reaches any other host.
 *
 * A page `NAME.html` may have a `NAME.headers.json` beside it: more response headers (a content security policy).
 * `localhost`, `127.0.0.1` and every `*.localhost` lead here.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Looked through in this order. */
const FOLDERS = [path.join(ROOT, 'tests/pages'), path.join(ROOT, 'scripts/start')];
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

export interface PageServer {
  port: number;
  /** The address of a page: `url('article.html')`, `url('article.html', 'news.localhost')`. */
  url(page: string, host?: string): string;
  /** Serves this text as `name` until the server closes: for pages that a test makes up. */
  put(name: string, content: string, headers?: Record<string, string>): void;
  close(): Promise<void>;
}

interface Served {
  content: string | Buffer;
  headers: Record<string, string>;
}

export async function startServer(folders: readonly string[] = FOLDERS): Promise<PageServer> {
  const made = new Map<string, Served>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = decodeURIComponent(pathname).slice(1);
    const found = made.get(name);
    const answer = found ? Promise.resolve(found) : find(folders, name);
    answer.then((served) => send(response, served)).catch(() => send(response, null));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  return {
    port,
    url: (page, host = 'localhost') => `http://${host}:${port}/${page}`,
    put(name, content, headers = {}) {
      made.set(name, { content, headers: { 'content-type': typeOf(name), ...headers } });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function find(folders: readonly string[], name: string): Promise<Served | null> {
  for (const folder of folders) {
    const file = path.resolve(folder, name);
    if (!file.startsWith(folder + path.sep)) continue;
    const content = await readFile(file).catch(() => null);
    if (!content) continue;
    const sidecar = file.replace(/\.html$/, '.headers.json');
    const more = sidecar === file ? null : await readFile(sidecar, 'utf8').catch(() => null);
    const headers = more ? (JSON.parse(more) as Record<string, string>) : {};
    return { content, headers: { 'content-type': typeOf(name), ...headers } };
  }
  return null;
}

function send(response: ServerResponse, served: Served | null): void {
  if (!served) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
    return;
  }
  response.writeHead(200, { 'cache-control': 'no-store', ...served.headers }).end(served.content);
}

function typeOf(name: string): string {
  return TYPES[path.extname(name)] ?? 'application/octet-stream';
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
