/**
 * Draws the icons: `public/icons/icon-SIZE.png` and, for where Says Who is off, `icon-off-SIZE.png`.
 * Owns: the mark, a pair of quotation marks over a dotted underline: somebody's words, and a name that is marked.
 * Used by: whoever changes the drawing, with `node scripts/icons.ts`; the PNG files are kept in the repository.
 * Never: part of a build.
 *
 * The tile brings its own background, so that the mark reads on light and dark toolbars alike.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from './setup/browsers.mjs';

const FOLDER = path.resolve(import.meta.dirname, '../public/icons');

const INKS = {
  /** The warm brown of a partial denial: no outlet's colour, no alarm. */
  icon: { tile: '#8a5a10', mark: '#fffdf9' },
  'icon-off': { tile: '#7b7b7d', mark: '#f4f4f5' },
} as const;

/** A quotation mark, round, in a box of 5 × 6, its head at the left. */
const ROUND = 'M4.6 0C1.9.6.1 2.3.1 4.1.1 5.3.9 6 2 6c1.1 0 1.9-.7 1.9-1.7 0-1-.7-1.6-1.6-1.6.2-.8 1.1-1.5 2.5-1.9z';
/** The same with a square head, 4 × 6: its edges fall on whole pixels. */
const SQUARE = 'M4 0v1.5C2.9 1.9 2.4 2.4 2.3 3H4v3H0V3.6C0 1.7 1.4.4 4 0z';

interface Drawing {
  size: number;
  radius: number;
  quote: string;
  quotes: readonly { x: number; y: number; scale: number }[];
  dots: readonly number[];
  dotTop: number;
  dot: number;
}

/** At 16 px everything stands on whole pixels; larger sizes have room for rounder shapes. */
const SMALL: Drawing = {
  size: 16,
  radius: 3.5,
  quote: SQUARE,
  quotes: [
    { x: 3, y: 3, scale: 1 },
    { x: 9, y: 3, scale: 1 },
  ],
  dots: [3, 7, 11],
  dotTop: 11,
  dot: 2,
};
const LARGE: Drawing = {
  size: 48,
  radius: 10.5,
  quote: ROUND,
  quotes: [
    { x: 9.5, y: 9.5, scale: 2.75 },
    { x: 25.2, y: 9.5, scale: 2.75 },
  ],
  dots: [8, 17, 26, 35],
  dotTop: 33,
  dot: 5,
};

const SIZES = [16, 32, 48, 128] as const;

function svg(size: number, ink: { tile: string; mark: string }): string {
  const drawing = size <= 32 ? SMALL : LARGE;
  const quotes = drawing.quotes.map(
    ({ x, y, scale }) => `<path d="${drawing.quote}" transform="translate(${x} ${y}) scale(${scale})"/>`,
  );
  const dots = drawing.dots.map((x) => dotAt(x, drawing, size));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${drawing.size} ${drawing.size}">
  <rect width="${drawing.size}" height="${drawing.size}" rx="${drawing.radius}" fill="${ink.tile}"/>
  <g fill="${ink.mark}">${quotes.join('')}${dots.join('')}</g></svg>`;
}

function dotAt(x: number, { dotTop, dot }: Drawing, size: number): string {
  // A circle of two pixels is a smudge; a square is a dot.
  const radius = size <= 16 ? 0 : dot / 2;
  return `<rect x="${x}" y="${dotTop}" width="${dot}" height="${dot}" rx="${radius}"/>`;
}

async function draw(page: Page, size: number, source: string): Promise<Uint8Array> {
  await page.setViewport({ width: size, height: size });
  await page.goto(`data:image/svg+xml,${encodeURIComponent(source)}`);
  return page.screenshot({ omitBackground: true });
}

mkdirSync(FOLDER, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? 'chromium',
  headless: true,
  pipe: true,
  // As root, in a container, Chromium's own sandbox does not start.
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const [name, ink] of Object.entries(INKS)) {
    for (const size of SIZES)
      writeFileSync(path.join(FOLDER, `${name}-${size}.png`), await draw(page, size, svg(size, ink)));
  }
} finally {
  await browser.close();
}
