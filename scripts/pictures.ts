/**
 * `npm run pictures`: the pictures in the README, `docs/pictures/`.
 * Owns: which three of the tour's screenshots are chosen, the size they are taken in, and how large a file may be.
 * Used by: whoever changes what card or popup look like; the pictures are kept in the repository.
 * Never: retouches. A picture is what the browser showed on the tour that `npm start` takes without a display.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { startServer } from '../tests/harness/server.ts';
import { launch } from './browsers/launch.ts';
import { unpackPackage } from './browsers/package.ts';
import type { Session } from './browsers/session.ts';
import { buildPackage } from './package/build.ts';
import { takeTour } from './start/tour.ts';
import { ROOT } from './test/run.ts';

const FOLDER = path.join(ROOT, 'docs/pictures');

/** The pictures, and the screenshot each is made from. The tour numbers its names; the number may change. */
const CHOSEN: Readonly<Record<string, RegExp>> = {
  'card-light.webp': /^chromium-\d+-putin\.png$/,
  'card-dark.webp': /^chromium-dark\.png$/,
  'popup.webp': /^chromium-popup\.png$/,
};

/** px: the column of text with a margin on either side, so that nothing has to be cut off afterwards. */
const VIEWPORT = { width: 690, height: 820, deviceScaleFactor: 2 };

/** Of WebP, 0 to 1: from here on small letters show no halo. As PNG the files would be several times as large. */
const QUALITY = 0.85;

/** Bytes: a README with three of these is still quick to load. */
const LARGEST = 200_000;

async function main(): Promise<void> {
  console.log('Building Says Who for Chromium ...');
  await buildPackage('chromium');

  const extensionDir = unpackPackage('chromium');
  const server = await startServer([path.join(ROOT, 'scripts/start')]);
  try {
    const session = await launch('chromium', { headless: true, extensionDir, viewport: VIEWPORT });
    try {
      await choose(session, await takeTour(session, server.url('article.html'), ROOT));
    } finally {
      await session.close().catch(() => undefined);
    }
  } finally {
    await server.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
}

/** Makes the pictures from the chosen screenshots. @throws Error when one is missing or comes out too large. */
async function choose(session: Session, shots: string): Promise<void> {
  const taken = readdirSync(shots);
  const page = await session.newPage();
  mkdirSync(FOLDER, { recursive: true });
  for (const [picture, pattern] of Object.entries(CHOSEN)) {
    const shot = taken.find((file) => pattern.test(file));
    if (!shot) throw new Error(`The tour took no screenshot that matches ${pattern}.`);
    const bytes = await toWebp(page, readFileSync(path.join(shots, shot)));
    if (bytes.length > LARGEST) throw new Error(`${picture} has ${bytes.length} bytes, the limit is ${LARGEST}.`);
    writeFileSync(path.join(FOLDER, picture), bytes);
    console.log(`docs/pictures/${picture}: ${bytes.length} bytes, from ${shot}`);
  }
}

/** The browser writes WebP itself, so that no package is needed for it. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const url = await page.evaluate(
    async (base64, quality) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    png.toString('base64'),
    QUALITY,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
