/**
 * The contact sheet: all pictures small on one page, a row a view.
 * Owns: its layout; it is a page that a browser takes a picture of.
 * Used by: `main.ts`.
 * Never: changes a picture.
 */
import path from 'node:path';
import { startServer } from '../../tests/harness/server.ts';
import { launch } from '../browsers/launch.ts';

export interface Shot {
  file: string;
  browser: string;
  view: string;
  scheme: string;
  size: string;
}

/** px: high enough for all rows of the sheet on one picture. */
const WIDTH = 1800;

/** Writes `contact-sheet.png` beside the pictures. */
export async function makeSheet(folder: string, shots: readonly Shot[]): Promise<void> {
  const server = await startServer([folder]);
  server.put('sheet.html', sheetOf(shots));
  const session = await launch('chromium', { headless: true, viewport: { width: WIDTH, height: 1000 } });
  try {
    const page = await session.newPage(server.url('sheet.html'));
    await page.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
    await page.screenshot({ path: path.join(folder, 'contact-sheet.png') as `${string}.png`, fullPage: true });
  } finally {
    await session.close().catch(() => undefined);
    await server.close();
  }
}

function sheetOf(shots: readonly Shot[]): string {
  const views = [...new Set(shots.map(({ view }) => view))];
  const rows = views.map((view) => {
    const cells = shots
      .filter((shot) => shot.view === view)
      .map(
        ({ file, browser, scheme, size }) =>
          `<figure><img src="${file}" alt=""><figcaption>${browser}, ${scheme}, ${size}</figcaption></figure>`,
      );
    return `<section><h2>${view}</h2><div>${cells.join('')}</div></section>`;
  });
  const style =
    'body{margin:16px;font:13px sans-serif;background:#888}h2{margin:8px 0;color:#fff}div{display:flex;flex-wrap:wrap;gap:10px}' +
    'figure{margin:0}img{height:300px;display:block}figcaption{color:#fff;padding:2px 0}';
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>${style}</style>${rows.join('')}`;
}
