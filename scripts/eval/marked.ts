/**
 * Pages as the built extension marks them, in Chromium.
 * Owns: the browser with the extension set to mark every mention on every page, and waiting for a page to be read.
 * Used by: the evaluation of names.
 * Never: asks the extension what it found: the marks are read from the page.
 */
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Surrounded } from '../../lib/page/scan';
import type { PageReport } from '../../lib/pure/messages/to-page';
import { startServer } from '../../tests/harness/server.ts';
import { launch } from '../browsers/launch.ts';
import { unpackPackage } from '../browsers/package.ts';
import { bundleForPage } from '../scan/bundle.ts';

export interface MarkedPage {
  article: boolean;
  marks: Surrounded[];
}

export interface MarkedPages {
  read(file: string): Promise<MarkedPage>;
  close(): Promise<void>;
}

/** The part of the extension API that is used here, inside an extension page. */
interface ExtensionWorld {
  chrome: {
    storage: { local: { set(entries: object): Promise<void> } };
    tabs: {
      query(query: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(tab: number, message: object): Promise<unknown>;
    };
  };
}

/** Longest time for a page to be read, ms. */
const PATIENCE = 30_000;
/** Between two questions whether it is, ms. */
const LOOK = 25;

/** Serves a folder of pages to a browser with the newest built package. */
export async function openMarkedPages(folder: string): Promise<MarkedPages> {
  const script = await bundleForPage('scripts/eval/in-page.ts');
  const extensionDir = unpackPackage('chromium');
  const server = await startServer([folder]);
  const session = await launch('chromium', { headless: true, extensionDir });
  const asking = await session.openExtensionPage('popup.html', 'body');
  await asking.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionWorld;
    await chrome.storage.local.set({ 'set:mark': 'every', 'set:runOn': 'every-page' });
  });
  return {
    async read(file) {
      const page = await session.newPage(server.url(encodeURIComponent(file)));
      try {
        const { article } = await whenRead(asking, page.url());
        return { article, marks: (await page.evaluate(`${script}.readMarked()`)) as Surrounded[] };
      } finally {
        await page.close();
      }
    },
    async close() {
      await session.close();
      await server.close();
      rmSync(extensionDir, { recursive: true, force: true });
    },
  };
}

/** What the extension says of a page once it has read it to the end. @throws Error where it does not */
async function whenRead(asking: Page, url: string): Promise<PageReport> {
  return asking.evaluate(
    async (wanted, patience, look) => {
      const { tabs } = (globalThis as unknown as ExtensionWorld).chrome;
      const end = performance.now() + patience;
      while (performance.now() < end) {
        const tab = (await tabs.query({})).find((each) => each.url === wanted);
        // Until its script is in the page, nobody answers.
        const report = tab && ((await tabs.sendMessage(tab.id, { type: 'page-report' }).catch(() => null)) as unknown);
        const { on, scanning } = (report ?? {}) as Partial<PageReport>;
        if (on && scanning === false) return report as PageReport;
        await new Promise((resolve) => setTimeout(resolve, look));
      }
      throw new Error(`The extension did not read ${wanted} to its end.`);
    },
    url,
    PATIENCE,
    LOOK,
  );
}
