/**
 * How much memory the parts of the extension hold, as each browser tells it.
 * Owns: asking for it, after a collection of what nobody holds any more.
 * Used by: `measure.ts`.
 * Never: compares the two browsers: Chromium tells the heap of one part, Firefox the memory of a whole process.
 */
import type { CDPSession, Page, Target } from 'puppeteer-core';
import { bidiOf } from '../../browsers/bidi.ts';
import type { Session } from '../../browsers/session.ts';

/** Bytes. */
export interface Memory {
  /** The background; in Firefox the process of the extension with all its pages. */
  background: number;
  /** The tab; in Firefox the process that it is in. */
  tab: number;
}

/** ms between two looks while something is going on. */
const EVERY = 100;
/** Of what is let go some can be collected only after something else was. */
const COLLECTIONS = 3;

export async function memoryOf(session: Session, page: Page): Promise<Memory> {
  if (session.name === 'firefox') return inFirefox(session, page);
  return {
    background: await withBackground(session, heapAfterCollection),
    tab: await withSession(await page.createCDPSession(), heapAfterCollection),
  };
}

/** Does something, and tells the most that the background (in Firefox the extension's process) held meanwhile. */
export async function mostDuring(session: Session, work: () => Promise<void>): Promise<number> {
  const over = new AbortController();
  const watching = watch(session, over.signal);
  try {
    await work();
  } finally {
    over.abort();
  }
  return watching;
}

async function watch(session: Session, over: AbortSignal): Promise<number> {
  let most = 0;
  while (!over.aborted) {
    // What it holds is asked of the background itself, and it answers between two pieces of work.
    const now =
      session.name === 'firefox'
        ? (await processes(session)).extension
        : await withBackground(session, async (cdp) => (await cdp.send('Runtime.getHeapUsage')).totalSize);
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
  return most;
}

async function heapAfterCollection(cdp: CDPSession): Promise<number> {
  for (let at = 0; at < COLLECTIONS; at += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

async function withBackground<T>({ browser, extensionOrigin }: Session, ask: (cdp: CDPSession) => Promise<T>) {
  const isOurs = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(`${extensionOrigin}/`);
  const target = await browser.waitForTarget(isOurs);
  return withSession(await target.createCDPSession(), ask);
}

async function withSession<T>(cdp: CDPSession, ask: (cdp: CDPSession) => Promise<T>): Promise<T> {
  try {
    return await ask(cdp);
  } finally {
    await cdp.detach();
  }
}

async function inFirefox(session: Session, page: Page): Promise<Memory> {
  const bidi = bidiOf(session.browser);
  await bidi.privileged(
    'new Promise((done) => Cc["@mozilla.org/memory-reporter-manager;1"].getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(done))',
  );
  const { extension, web } = await processes(session);
  return { background: extension, tab: web.find(({ pages }) => pages.includes(page.url()))?.memory ?? Number.NaN };
}

interface Processes {
  extension: number;
  web: { pages: string[]; memory: number }[];
}

async function processes(session: Session): Promise<Processes> {
  const told = await bidiOf(session.browser).privileged(
    `ChromeUtils.requestProcInfo().then(({ children }) => JSON.stringify({
      extension: children.find(({ type }) => type === 'extension')?.memory ?? 0,
      web: children.map(({ windows, memory }) => ({ pages: windows.map((each) => each.documentURI.spec), memory })),
    }))`,
  );
  return JSON.parse(String(told)) as Processes;
}
