/**
 * What Says Who costs on a page that goes on changing.
 * Owns: the figures for 1,000 added nodes and for 10,000 changes a second.
 * Used by: `main.ts`.
 * Never: counts the page's own work as ours.
 */
import { median } from '../figures.ts';
import type { Changed } from '../in-page/live.ts';
import type { PageSize } from '../options.ts';
import type { Tabs } from './tab.ts';

export interface Live {
  /** ms for 1,000 added paragraphs: the page's script, ours the first time, and ours later (median). */
  added: { page: number; first: number; later: number };
  oneText: Changed;
  manyTexts: Changed;
}

const MANY = 1000;

export async function measureLive(tabs: Tabs, size: PageSize, count: number, quick: boolean): Promise<Live> {
  const added = await tabs.call(size, 'addNodes', count, quick ? 3 : 31);
  const seconds = quick ? 1 : 3;
  const oneText = await tabs.call(size, 'changeText', count, 1, seconds);
  const manyTexts = await tabs.call(size, 'changeText', count, MANY, seconds);
  if (!added || !oneText || !manyTexts) throw new Error('a changing page did not answer');
  const [first, ...later] = added;
  return {
    added: {
      page: median(added.map(({ page }) => page)),
      first: first?.own ?? Number.NaN,
      later: median(later.map(({ own }) => own)),
    },
    oneText,
    manyTexts,
  };
}
