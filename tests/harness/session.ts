/**
 * The one browser of a run of browser tests, and the pages they open.
 * Owns: its start (once per process) and a fresh tab per test.
 * Used by: `tests/e2e`, `tests/page`, `tests/components`.
 * Never: shares a tab between two tests.
 */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, inject } from 'vitest';
import { launch } from '../../scripts/browsers/launch';
import type { Session } from '../../scripts/browsers/session';
import { type PageServer, startServer } from './server';
import { BROWSER, VISIBLE } from './which';

export interface Harness {
  session: Session;
  server: PageServer;
  /** A fresh tab, on a page of the test server (or on a whole address), closed when the test ends. */
  open(page?: string, host?: string): Promise<Page>;
  /** An extension page in a tab of its own, closed when the test ends. */
  openExtensionPage(file: string, ready: string): Promise<Page>;
}

interface Running {
  session: Session;
  server: PageServer;
}

/** How long a page may take for what a test waits for, ms. */
const WAIT = 10_000;

/** Kept on the process, not in this module: test files may each get their own copy of the module. */
const store = globalThis as { saysWhoRun?: Promise<Running> };

/**
 * Call it once at the top of a test file or of a `describe`.
 * The browser is started by the first file that needs it and ends with the process.
 */
export function useBrowser(): Harness {
  let running: Running | undefined;
  const pages = new Set<Page>();
  const now = (): Running => {
    if (!running) throw new Error('the browser is there only inside tests and hooks');
    return running;
  };
  const keep = (page: Page): Page => {
    // Less than a test's own limit, so that a failure says what was waited for.
    page.setDefaultTimeout(WAIT);
    pages.add(page);
    return page;
  };

  beforeAll(async () => {
    store.saysWhoRun ??= start();
    running = await store.saysWhoRun;
  });
  afterEach(async () => {
    // One after the other: closing the last tabs at once can take the window with them.
    for (const page of pages) if (!page.isClosed()) await page.close();
    pages.clear();
  });

  return {
    get session() {
      return now().session;
    },
    get server() {
      return now().server;
    },
    async open(page, host) {
      const url = page === undefined || /^\w+:/.test(page) ? page : now().server.url(page, host);
      return keep(await now().session.newPage(url));
    },
    async openExtensionPage(file, ready) {
      return keep(await now().session.openExtensionPage(file, ready));
    },
  };
}

async function start(): Promise<Running> {
  const extensionDir = inject('extensionDir');
  const server = await startServer();
  const session = await launch(BROWSER, { headless: !VISIBLE, ...(extensionDir ? { extensionDir } : {}) });
  return { session, server };
}
