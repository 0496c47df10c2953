/**
 * Fetching the text of a pack from an address that the reader gave.
 * Owns: the only request to the network that the extension makes, and everything it does not tell.
 * Used by: adding a pack by its address, and updates of packs that came from one.
 * Never: goes to another address than the one it was given: no redirect is followed, since it would tell a host that
 * the reader did not agree to. Never sends cookies, a user name or a referrer, and never reads on past the size limit.
 */
import type { Fetched, PackTrouble } from '../../pure/library/model';
import { PACK_LIMITS } from '../../pure/pack/limits';

/** ms without a byte after which a server is taken for gone; Chrome stops a background that waits 30 s for an answer. */
const PATIENCE = 20_000;
/** ms for the whole pack: Chrome stops a background that works longer than 5 minutes on one request. */
const LONGEST = 240_000;

export interface FetchOptions {
  /** By default the browser's. */
  fetch?: typeof globalThis.fetch;
  /** Whether the browser lets us read from a host; where it does not, nothing is asked of the host. */
  mayRead(pattern: string): Promise<boolean>;
  patience?: number;
}

/** Never throws. */
export async function fetchText(
  address: string,
  { fetch = globalThis.fetch, mayRead, patience = PATIENCE }: FetchOptions,
): Promise<Fetched> {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') return refuse({ kind: 'not-https' });
  if (url.username !== '' || url.password !== '') return refuse({ kind: 'has-credentials' });
  // What stands behind “#” is for the reader's browser only, and no pattern of addresses has a port.
  if (!(await mayRead(`https://${url.hostname}/*`))) return refuse({ kind: 'no-access', host: url.host });
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(), patience);
  const stillThere = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), patience);
  };
  try {
    const response = await fetch(url.href, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.any([stop.signal, AbortSignal.timeout(LONGEST)]),
    });
    return await textOf(response, stillThere);
  } catch {
    return refuse({ kind: 'unreachable' });
  } finally {
    clearTimeout(timer);
  }
}

async function textOf(response: Response, stillThere: () => void): Promise<Fetched> {
  const trouble = refusal(response);
  if (trouble) {
    await response.body?.cancel().catch(() => undefined);
    return refuse(trouble);
  }
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    stillThere();
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    bytes += value?.length ?? 0;
    if (bytes > PACK_LIMITS.bytes) {
      await reader?.cancel().catch(() => undefined);
      return refuse({ kind: 'too-large', limit: PACK_LIMITS.bytes });
    }
    try {
      text += done ? decoder.decode() : decoder.decode(value, { stream: true });
    } catch {
      await reader?.cancel().catch(() => undefined);
      return refuse({ kind: 'not-utf8' });
    }
    if (done) return { ok: true, text };
  }
}

function refusal({ type, status, ok, headers }: Response): PackTrouble | null {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return { kind: 'redirected' };
  if (!ok) return { kind: 'status', status };
  // Of a compressed answer it is the length on the way, which is smaller: what is too long already need not be read.
  if (Number(headers.get('content-length')) > PACK_LIMITS.bytes) return { kind: 'too-large', limit: PACK_LIMITS.bytes };
  return null;
}

function refuse(trouble: PackTrouble): Fetched {
  return { ok: false, trouble };
}
