/**
 * What remains of Says Who in a tab where it does nothing.
 * Owns: the script time of the built content script there, from Chromium's trace, and its size.
 * Used by: `main.ts`.
 * Never: takes the page's own scripts for ours.
 */
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { startServer } from '../../../tests/harness/server.ts';
import { launch } from '../../browsers/launch.ts';
import { unpackPackage } from '../../browsers/package.ts';
import type { Session } from '../../browsers/session.ts';
import { buildPackage } from '../../package/build.ts';
import { median } from '../figures.ts';
import { makePage } from '../made/page.ts';

export interface Idle {
  page: string;
  /** ms of our script: evaluated once, and all that it was called for later. */
  evaluated: number;
  called: number;
}

export interface Remaining {
  idle: Idle[];
  /** Bytes of what every page gets. */
  bytes: { file: string; size: number }[];
}

const FILES = ['page.js', 'assets/marks.css'];
/** ms for which a page is watched after it has loaded. */
const WATCHED = 1500;

const NO_ARTICLE =
  '<!doctype html><html lang="en"><title>A tool</title><h1>A tool</h1><p>Two numbers: <input> <input></p></html>';
/** Adds to itself for a while, so that it is looked at again. */
const GROWING = `${NO_ARTICLE}<script>let n=0;const t=setInterval(()=>{document.body.append(document.createElement("div"));if(++n>100)clearInterval(t)},10)</script>`;

export async function measureRemaining(rounds: number): Promise<Remaining> {
  await buildPackage('chromium');
  const extensionDir = unpackPackage('chromium');
  const server = await startServer([]);
  server.put(
    'article.html',
    makePage(20_000).html.replace('<head>', '<head><meta property="og:type" content="article">'),
  );
  server.put('tool.html', NO_ARTICLE);
  server.put('growing.html', GROWING);
  const session = await launch('chromium', { headless: true, extensionDir });
  try {
    await switchOff(session, 'off.localhost');
    const pages = [
      { page: 'switched off for the site', url: server.url('article.html', 'off.localhost') },
      { page: 'no article', url: server.url('tool.html') },
      { page: 'no article, and it keeps growing', url: server.url('growing.html') },
    ];
    const idle: Idle[] = [];
    for (const { page, url } of pages) idle.push({ page, ...(await timeOn(session, url, rounds)) });
    const bytes = FILES.map((file) => ({ file, size: statSync(path.join(extensionDir, file)).size }));
    return { idle, bytes };
  } finally {
    await session.close();
    await server.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
}

async function switchOff(session: Session, host: string): Promise<void> {
  const page = await session.openExtensionPage('popup.html', 'main.popup');
  await page.evaluate((key) => {
    type Api = { chrome: { storage: { local: { set(entries: object): Promise<void> } } } };
    return (globalThis as unknown as Api).chrome.storage.local.set({ [key]: 'off' });
  }, `site:${host}`);
  await page.close();
}

interface TraceEvent {
  name: string;
  ph: string;
  tid: number;
  pid: number;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

async function timeOn(session: Session, url: string, rounds: number): Promise<{ evaluated: number; called: number }> {
  const evaluated: number[] = [];
  const called: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await session.newPage();
    await page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
    await page.goto(url);
    await new Promise((resolve) => setTimeout(resolve, WATCHED));
    const trace = await page.tracing.stop();
    await page.close();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
    const ours = outermost(traceEvents.filter((event) => isOurs(event, session.extensionOrigin)));
    if (ours.length === 0) throw new Error('the trace does not show the content script');
    evaluated.push(sum(ours.filter(({ name }) => name === 'EvaluateScript')));
    called.push(sum(ours.filter(({ name }) => name !== 'EvaluateScript')));
  }
  return { evaluated: median(evaluated), called: median(called) };
}

function isOurs({ name, ph, args }: TraceEvent, origin: string): boolean {
  const url = args?.data?.url ?? '';
  return ph === 'X' && (name === 'EvaluateScript' || name === 'FunctionCall') && url.startsWith(`${origin}/page.js`);
}

/** Events that are not within another one: a call within the evaluation is counted there. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const holds = (outer: TraceEvent, inner: TraceEvent): boolean =>
    outer !== inner &&
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
  return events.filter((event) => !events.some((other) => holds(other, event)));
}

const sum = (events: readonly TraceEvent[]): number => events.reduce((all, { dur = 0 }) => all + dur / 1000, 0);
