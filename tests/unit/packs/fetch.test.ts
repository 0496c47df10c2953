import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FetchOptions, fetchText } from '../../../lib/extension/packs/fetch';
import { PACK_LIMITS } from '../../../lib/pure/pack/limits';

const ADDRESS = 'https://packs.example/town.pack.json';
let server: Server | null = null;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** Answers `https://packs.example` from a server on this machine; what was asked of it is in `asked`. */
async function answering(answer: RequestListener) {
  const asked: { url: string; headers: Record<string, unknown> }[] = [];
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const inits: RequestInit[] = [];
  const options: FetchOptions = {
    fetch(input, init = {}) {
      inits.push(init);
      return fetch(String(input).replace('https://packs.example', `http://127.0.0.1:${port}`), init);
    },
    mayRead: async () => true,
  };
  return { asked, inits, options };
}

const kindOf = async (what: ReturnType<typeof fetchText>): Promise<unknown> => {
  const fetched = await what;
  return fetched.ok ? fetched.text : fetched.trouble.kind;
};

describe('fetching a pack', () => {
  it('gives the text as it came, a mark at its start included', async () => {
    const { options } = await answering((_request, response) => response.end('\uFEFF{ "title": "Żółw" }\r\n'));
    expect(await kindOf(fetchText(ADDRESS, options))).toBe('\uFEFF{ "title": "Żółw" }\r\n');
  });

  it('asks once, with no cookie, no referrer, and nothing kept in between', async () => {
    const { asked, inits, options } = await answering((_request, response) => response.end('{}'));
    await fetchText(`${ADDRESS}?edition=2#part`, options);
    expect(inits).toHaveLength(1);
    expect(inits[0]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
    });
    expect(inits[0]?.headers).toBeUndefined();
    expect(asked.map(({ url }) => url)).toEqual(['/town.pack.json?edition=2']);
    expect(asked[0]?.headers).not.toHaveProperty('cookie');
    expect(asked[0]?.headers).not.toHaveProperty('referer');
  });

  it.each([
    ['http://packs.example/town.pack.json', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['data:application/json,{}', 'not-https'],
    ['no address', 'not-https'],
    ['https://reader:secret@packs.example/town.pack.json', 'has-credentials'],
    ['https://reader@packs.example/town.pack.json', 'has-credentials'],
  ])('asks nobody for %s', async (address, kind) => {
    const { inits, options } = await answering((_request, response) => response.end('{}'));
    expect(await kindOf(fetchText(address, options))).toBe(kind);
    expect(inits).toEqual([]);
  });

  it('asks nobody where the browser withholds the host, and says which', async () => {
    const { inits, options } = await answering((_request, response) => response.end('{}'));
    const mayRead = vi.fn(async () => false);
    expect(await fetchText('https://packs.example:8443/a', { ...options, mayRead })).toEqual({
      ok: false,
      trouble: { kind: 'no-access', host: 'packs.example:8443' },
    });
    expect(mayRead).toHaveBeenCalledWith('https://packs.example/*');
    expect(inits).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])('follows no redirect (%i): the other address is not asked', async (status) => {
    const { asked, options } = await answering((_request, response) =>
      response.writeHead(status, { location: '/elsewhere' }).end('{}'),
    );
    expect(await kindOf(fetchText(ADDRESS, options))).toBe('redirected');
    expect(asked.map(({ url }) => url)).toEqual(['/town.pack.json']);
  });

  it('takes a redirect as browsers show it for one too', async () => {
    // Browsers hide status and address of a redirect that is not followed.
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
      ok: { value: false },
    });
    const options: FetchOptions = { fetch: async () => hidden, mayRead: async () => true };
    expect(await kindOf(fetchText(ADDRESS, options))).toBe('redirected');
  });

  it.each([404, 500])('tells the status of an error (%i)', async (status) => {
    const { options } = await answering((_request, response) => response.writeHead(status).end('no'));
    expect(await fetchText(ADDRESS, options)).toEqual({ ok: false, trouble: { kind: 'status', status } });
  });

  it('stops where the server says beforehand that it is too large', async () => {
    const { options } = await answering((_request, response) => {
      response.writeHead(200, { 'content-length': String(PACK_LIMITS.bytes + 1) });
      response.write('{');
    });
    expect(await kindOf(fetchText(ADDRESS, options))).toBe('too-large');
  });

  it('fault: stops while it streams once it is too large, and reads no more', async () => {
    let sent = 0;
    let ended = false;
    const { options } = await answering((_request, response) => {
      const piece = Buffer.alloc(1 << 20, 0x20);
      const send = (): void => {
        while (!response.destroyed) {
          sent += piece.length;
          if (!response.write(piece)) {
            response.once('drain', send);
            return;
          }
        }
      };
      response.on('close', () => {
        ended = true;
      });
      send();
    });
    expect(await kindOf(fetchText(ADDRESS, options))).toBe('too-large');
    await vi.waitFor(() => expect(ended).toBe(true));
    expect(sent).toBeLessThan(2 * PACK_LIMITS.bytes);
  });

  it('takes text in UTF-8 only', async () => {
    const latin = Buffer.from('{ "title": "Zürich" }', 'latin1');
    const { options } = await answering((_request, response) => response.end(latin));
    expect(await kindOf(fetchText(ADDRESS, options))).toBe('not-utf8');
  });

  it('fault: takes a character that is cut off at the end for no UTF-8', async () => {
    const { options } = await answering((_request, response) => response.end(Buffer.from('ü').subarray(0, 1)));
    expect(await kindOf(fetchText(ADDRESS, options))).toBe('not-utf8');
  });

  it('fault: says so where nobody answers', async () => {
    const options: FetchOptions = {
      fetch: async () => {
        throw new TypeError('Failed to fetch');
      },
      mayRead: async () => true,
    };
    expect(await kindOf(fetchText(ADDRESS, options))).toBe('unreachable');
  });

  it('fault: gives up on a server that sends nothing more', async () => {
    const { options } = await answering((_request, response) => response.write('{'));
    expect(await kindOf(fetchText(ADDRESS, { ...options, patience: 20 }))).toBe('unreachable');
  });
});
