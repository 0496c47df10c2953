/**
 * The pictures for the two stores, at the size they ask for.
 * Owns: which views a store shows, and how popup and panel are put beside the page, where a browser has them.
 * Used by: `main.ts`.
 * Never: retouches. What stands beside each other was taken of the same article.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { startServer } from '../../tests/harness/server.ts';
import { launch } from '../browsers/launch.ts';
import { unpackPackage } from '../browsers/package.ts';
import type { ColourScheme, Session } from '../browsers/session.ts';
import { ROOT } from '../test/run.ts';
import { openArticle, VIEWS } from './views.ts';

/** px: the Chrome Web Store takes 1280 × 800; Mozilla's recommends the same shape. */
const WIDTH = 1280;
const HEIGHT = 800;

interface Picture {
  file: string;
  scheme: ColourScheme;
  /** The view that fills the picture. */
  view: string;
  /** A view that a browser shows beside the page, or over its corner, and its place in the picture, px. */
  beside?: { view: string; left: number; top: number; width: number; height: number };
}

const PANEL = 400;
const POPUP = 360;

const PICTURES: readonly Picture[] = [
  { file: '1-card.png', scheme: 'light', view: 'card' },
  { file: '2-card-dark.png', scheme: 'dark', view: 'card-pinned' },
  {
    file: '3-panel.png',
    scheme: 'light',
    view: 'article',
    beside: { view: 'panel', left: WIDTH - PANEL, top: 0, width: PANEL, height: HEIGHT },
  },
  {
    file: '4-popup.png',
    scheme: 'light',
    view: 'article',
    beside: { view: 'popup', left: WIDTH - POPUP - 24, top: 0, width: POPUP, height: 700 },
  },
  { file: '5-options.png', scheme: 'light', view: 'options' },
];

/** Takes the pictures in Chromium; they are the same for both stores. @param folder emptied first */
export async function shootForStores(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const extensionDir = unpackPackage('chromium');
  const server = await startServer([path.join(ROOT, 'scripts/start')]);
  const session = await launch('chromium', {
    headless: true,
    extensionDir,
    viewport: { width: WIDTH, height: HEIGHT },
  });
  try {
    for (const { file, scheme, view, beside } of PICTURES) {
      const width = beside?.view === 'panel' ? WIDTH - PANEL : WIDTH;
      const url = server.url('article.html');
      const whole = await take(session, url, { view, scheme, width, height: HEIGHT });
      const part = beside && (await take(session, url, { ...beside, scheme }));
      await compose(session, path.join(folder, file), [
        { png: whole, left: 0, top: 0, width, height: HEIGHT },
        ...(beside && part ? [{ png: part, ...beside }] : []),
      ]);
    }
  } finally {
    await session.close().catch(() => undefined);
    await server.close();
    rmSync(extensionDir, { recursive: true, force: true });
  }
}

interface Wanted {
  view: string;
  scheme: ColourScheme;
  width: number;
  height: number;
}

async function take(session: Session, url: string, { view: name, scheme, width, height }: Wanted): Promise<Buffer> {
  const view = VIEWS.find((each) => each.name === name);
  if (!view) throw new Error(`There is no view “${name}”.`);
  const article = await openArticle(session, url);
  await article.setViewport({ width: Math.max(width, view.width === undefined ? 0 : WIDTH), height });
  await session.setColourScheme(article, scheme);
  const page = await view.show(session, article);
  await page.setViewport({ width, height });
  await session.setColourScheme(page, scheme);
  await page.bringToFront();
  const png = Buffer.from(await page.screenshot());
  if (page !== article) await page.close();
  await article.close();
  return png;
}

interface Placed {
  png: Buffer;
  left: number;
  top: number;
  width: number;
  height: number;
}

async function compose(session: Session, file: string, parts: readonly Placed[]): Promise<void> {
  const page: Page = await session.newPage();
  await page.setViewport({ width: WIDTH, height: HEIGHT });
  await page.evaluate(
    async (placed) => {
      document.body.style.margin = '0';
      for (const { source, left, top, width, height } of placed) {
        const image = new Image(width, height);
        image.src = source;
        await image.decode();
        const shadow = left > 0 ? '0 0 24px rgb(0 0 0 / 35%)' : 'none';
        Object.assign(image.style, { position: 'absolute', left: `${left}px`, top: `${top}px`, boxShadow: shadow });
        document.body.append(image);
      }
    },
    parts.map(({ png, ...place }) => ({ ...place, source: `data:image/png;base64,${png.toString('base64')}` })),
  );
  await page.screenshot({ path: file as `${string}.png` });
  await page.close();
}
