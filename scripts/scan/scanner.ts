/**
 * Scans saved pages in a browser without a window.
 * Owns: how a saved page is opened: as in a reader's browser, but none of its scripts run and nothing is loaded,
 * except style sheets that were saved beside it, since they may hide text.
 * Used by: the scan and the evaluation commands.
 * Never: reaches any network; the one address is answered here, all others are refused.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { Scan } from '../../lib/page/scan';
import { launch } from '../browsers/launch.ts';
import { bundleForPage } from './bundle.ts';
import type { Sought } from './names';
import { readSavedPage, type SavedPage } from './saved-page.ts';

export interface Scanner {
  /** Scans one file. @throws Problem where it is no page */
  scan(file: string): Promise<Scan>;
  close(): Promise<void>;
}

/** No server listens there: the browser's requests are answered before they leave it. */
const ORIGIN = 'http://saved-page.localhost';

/**
 * Scripts are kept out by this rule rather than by switching scripting off, which would show what stands in
 * `<noscript>`: readers do not see that.
 */
const POLICY = "default-src 'none'; style-src 'unsafe-inline' 'self'; base-uri 'none'; form-action 'none'";

/** Starts a browser that scans pages for these names and claims. */
export async function createScanner({ index, cues }: Sought): Promise<Scanner> {
  const [script, session] = await Promise.all([
    bundleForPage('lib/page/scan.ts'),
    launch('chromium', { headless: true }),
  ]);
  return {
    async scan(file) {
      const saved = await readSavedPage(file);
      const page = await session.newPage();
      try {
        await open(page, saved);
        return (await page.evaluate(`${script}.scanPage(${JSON.stringify(index)}, ${JSON.stringify(cues)})`)) as Scan;
      } finally {
        await page.close();
      }
    },
    close: () => session.close(),
  };
}

async function open(page: Page, saved: SavedPage): Promise<void> {
  const address = `${ORIGIN}/${encodeURIComponent(path.basename(saved.file))}`;
  await page.setRequestInterception(true);
  let opened = false;
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) {
      void answer(request, path.dirname(saved.file));
    } else if (opened) {
      // A page that sends its reader elsewhere stays where it is: with this answer no browser goes anywhere.
      void request.respond({ status: 204 });
    } else {
      opened = true;
      const headers = { 'content-security-policy': POLICY };
      void request.respond({ status: 200, contentType: saved.contentType, headers, body: saved.body });
    }
  });
  await page.goto(address, { waitUntil: 'load' });
}

async function answer(request: HTTPRequest, folder: string): Promise<void> {
  const style = request.resourceType() === 'stylesheet' ? fileOf(request.url(), folder) : null;
  const body = style && (await readFile(style).catch(() => null));
  if (body) await request.respond({ status: 200, contentType: 'text/css', body });
  else await request.abort('blockedbyclient');
}

/** The file beside the page that an address stands for; null for all other addresses. */
function fileOf(address: string, folder: string): string | null {
  const { origin, pathname } = new URL(address);
  const file = path.join(folder, decodeURIComponent(pathname));
  return origin === ORIGIN && file.startsWith(folder + path.sep) ? file : null;
}
