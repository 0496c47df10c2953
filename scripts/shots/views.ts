/**
 * Every view of Says Who, brought onto the screen.
 * Owns: the list of views, and how each is reached.
 * Used by: `main.ts`.
 * Never: reaches into the extension where a reader would point, press or open.
 */
import type { Page } from 'puppeteer-core';
import { readCard } from '../browsers/card.ts';
import { hoverMark, readMarks, waitForMarks } from '../browsers/marks.ts';
import { openAbout, openPopupAbout } from '../browsers/popup.ts';
import type { Session } from '../browsers/session.ts';

export interface View {
  name: string;
  /** Brings the view onto a page and gives that page. The article is open and marked. */
  show(session: Session, article: Page): Promise<Page>;
  /** px; where the view has a width of its own. */
  width?: number;
}

/** ms that a view may take on a busy machine, and between two looks. */
const PATIENCE = 15_000;
const LOOK = 50;

const card =
  (name: string, then?: (session: Session, article: Page) => Promise<void>): View['show'] =>
  async (session, article) => {
    await hoverMark(article, name);
    await until(
      async () => /Report an error/.test((await readCard(session, article))?.text ?? ''),
      `a card for ${name}`,
    );
    await then?.(session, article);
    return article;
  };

/** Presses a button in the card with the real pointer: the card takes no other. */
const pressInCard = (text: string) => async (session: Session, article: Page) => {
  const middle = await session.inCard(
    article,
    (root, wanted) => {
      const button = [...root.querySelectorAll('button')].find((each) => each.textContent?.startsWith(wanted));
      const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
      return [x + width / 2, y + height / 2];
    },
    text,
  );
  const [x = 0, y = 0] = middle ?? [];
  await article.mouse.click(x, y);
};

/** As a reader sees it who taps on a name. */
const sheet: View['show'] = async (session, article) => {
  await article.setViewport({ width: 390, height: 820 });
  await article.bringToFront();
  const mark = (await readMarks(article)).find(({ text }) => text === 'Elon Musk');
  if (!mark) throw new Error('no mark to tap on');
  await article.touchscreen.tap(mark.rect.x + 10, mark.rect.y + mark.rect.height / 2);
  await until(
    async () => /Report an error/.test((await readCard(session, article))?.text ?? ''),
    'a sheet for Elon Musk',
  );
  await session.inCard(article, (root) => {
    for (const animation of root.getAnimations()) animation.finish();
    return true;
  });
  return article;
};

/** The claim of a sentence that matches it: the pointer rests on the sign below its last words. */
const cardOfSentence: View['show'] = async (session, article) => {
  await hoverMark(article, 'in 2021.');
  await until(
    async () => /On this page/.test((await readCard(session, article))?.text ?? ''),
    'the card of a sentence',
  );
  return article;
};

/** A claim of a copy of the pack, being written. */
const writing: View['show'] = async (session, article) => {
  const page = await session.openExtensionPage('editor.html', '.editor-begin select');
  // In a window of that width from the beginning: made narrow later, the form is no longer where the editor put it.
  await page.setViewport(article.viewport());
  await page.select('.editor-begin select', 'musk-putin-trump');
  const row = await page.waitForSelector('[aria-labelledby="outline-claims"] .editor-row');
  await row?.click();
  await page.waitForSelector('.editor-card');
  return page;
};

const hasSigns = async (page: Page): Promise<boolean> =>
  (await readMarks(page)).some(({ highlight }) => highlight.startsWith('says-who-sentence'));

/** In the order of the contact sheet. */
export const VIEWS: readonly View[] = [
  { name: 'article', show: async (_session, article) => article },
  { name: 'card', show: card('Elon Musk') },
  { name: 'card-all', show: card('Elon Musk', pressInCard('All')) },
  { name: 'card-pinned', show: card('Kremlin', pressInCard('Pin')) },
  { name: 'card-of-a-sentence', show: cardOfSentence },
  { name: 'sheet', width: 390, show: sheet },
  { name: 'popup', width: 360, show: (session, article) => openPopupAbout(session, article) },
  {
    name: 'panel',
    width: 400,
    show: (session, article) => openAbout(session, article, 'sidepanel.html', '.panel-entity'),
  },
  { name: 'options', show: (session) => session.openExtensionPage('options.html', 'main') },
  {
    name: 'library',
    show: (session) => session.openExtensionPage('library.html?pack=musk-putin-trump', '.library-claims .claim'),
  },
  { name: 'editor', show: (session) => session.openExtensionPage('editor.html', '.editor-begin') },
  { name: 'editor-writing', show: writing },
  { name: 'sheet-of-claims', show: (session) => session.openExtensionPage('print.html?pack=musk-putin-trump', 'main') },
  { name: 'map', show: (session) => session.openExtensionPage('map.html?pack=musk-putin-trump', '.map-box') },
  { name: 'welcome', show: (session) => session.openExtensionPage('welcome.html', 'main') },
];

/** Opens the demonstration article and waits for its marks and signs. */
export async function openArticle(session: Session, url: string): Promise<Page> {
  const page = await session.newPage(url);
  await waitForMarks(page, 5);
  await until(() => hasSigns(page), 'the signs of sentences');
  return page;
}

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}
