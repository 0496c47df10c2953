/**
 * `npm run shots`: every view in light and dark, wide and narrow, in both browsers, with a contact sheet.
 * Owns: the order of the pictures, and the folders `shots/views/` and `shots/stores/`.
 * Used by: whoever changes what can be seen, before calling it done.
 * Never: judges; it is for looking.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startServer } from '../../tests/harness/server.ts';
import { launch } from '../browsers/launch.ts';
import { unpackPackage } from '../browsers/package.ts';
import type { ColourScheme } from '../browsers/session.ts';
import { buildPackage } from '../package/build.ts';
import type { BrowserName } from '../setup/browsers.mjs';
import { ROOT } from '../test/run.ts';
import { makeSheet, type Shot } from './sheet.ts';
import { shootForStores } from './stores.ts';
import { openArticle, VIEWS } from './views.ts';

const FOLDER = path.join(ROOT, 'shots/views');
const STORES = path.join(ROOT, 'shots/stores');
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const SCHEMES: readonly ColourScheme[] = ['light', 'dark'];
/** px: a laptop's window, and a phone's. */
const WIDTHS = { wide: 1100, narrow: 390 } as const;
const HEIGHT = 820;

async function shootIn(name: BrowserName): Promise<Shot[]> {
  const extensionDir = unpackPackage(name);
  const server = await startServer([path.join(ROOT, 'scripts/start')]);
  const session = await launch(name, {
    headless: true,
    extensionDir,
    viewport: { width: WIDTHS.wide, height: HEIGHT },
  });
  const shots: Shot[] = [];
  try {
    for (const scheme of SCHEMES) {
      for (const [size, width] of Object.entries(WIDTHS)) {
        for (const view of VIEWS) {
          // A view with a width of its own is the same in any window.
          if (view.width !== undefined && size === 'narrow') continue;
          const article = await openArticle(session, server.url('article.html'));
          await article.setViewport({ width, height: HEIGHT });
          await session.setColourScheme(article, scheme);
          const page = await view.show(session, article);
          if (page !== article) {
            await page.setViewport({ width: view.width ?? width, height: HEIGHT });
            await session.setColourScheme(page, scheme);
            // The page was opened in a window of another width: what has the focus may have moved out of sight.
            await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'nearest' }));
          }
          const file = `${name}-${view.name}-${scheme}-${size}.png`;
          await page.bringToFront();
          await page.screenshot({ path: path.join(FOLDER, file) as `${string}.png` });
          shots.push({ file, browser: name, view: view.name, scheme, size });
          if (page !== article) await page.close();
          await article.close();
        }
      }
    }
    return shots;
  } finally {
    await session.close().catch(() => undefined);
    await server.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  console.log('Building Says Who ...');
  for (const name of BROWSERS) await buildPackage(name);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const shots: Shot[] = [];
  for (const name of BROWSERS) {
    shots.push(...(await shootIn(name)));
    console.log(`${shots.length} pictures`);
  }
  await makeSheet(FOLDER, shots);
  console.log(`They are in ${path.relative(ROOT, FOLDER)}, all together in contact-sheet.png`);
  await shootForStores(STORES);
  console.log(`Those for the stores are in ${path.relative(ROOT, STORES)}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
