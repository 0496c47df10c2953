/**
 * `npm start`: the extension, built from these sources, on the demonstration article.
 * Owns: the choice between a window (where there is a display) and a tour (where there is none).
 * Used by: `scripts/start.mjs`, once everything is installed.
 * Never: leaves a browser, a server or an unpacked package behind.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { startServer } from '../../tests/harness/server.ts';
import { launch } from '../browsers/launch.ts';
import { unpackPackage } from '../browsers/package.ts';
import { buildPackage } from '../package/build.ts';
import { browserFrom } from '../setup/arguments.mjs';
import type { BrowserName } from '../setup/browsers.mjs';
import { ROOT } from '../test/run.ts';
import { takeTour } from './tour.ts';

const NAMES: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' };

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main(): Promise<void> {
  const name = browserFrom(process.argv.slice(2));
  console.log(`Building Says Who for ${NAMES[name]} ...`);
  await buildPackage(name);

  const extensionDir = unpackPackage(name);
  const server = await startServer([path.join(ROOT, 'scripts/start')]);
  const visible = hasDisplay();
  try {
    // Without a window, in the size and sharpness that the pictures want.
    const session = await launch(name, {
      headless: !visible,
      extensionDir,
      viewport: { width: 1100, height: 900, deviceScaleFactor: 2 },
    });
    try {
      if (visible) {
        const [first] = await session.browser.pages();
        const page = first ?? (await session.newPage());
        await page.goto(server.url('article.html'));
        console.log(
          `${NAMES[name]} is open on ${server.url('article.html')}. Rest on a name. Close the window to end.`,
        );
        await closed(session.browser);
      } else {
        const folder = await takeTour(session, server.url('article.html'), ROOT);
        console.log(`Screenshots are in ${folder}`);
      }
    } finally {
      await session.close().catch(() => undefined);
    }
  } finally {
    await server.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
}

/** Resolves when the reader has closed the browser, or its last window. */
function closed(browser: Awaited<ReturnType<typeof launch>>['browser']): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) resolve();
    });
  });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
