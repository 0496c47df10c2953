/**
 * What a test or a picture wants to know of the card: its words, and where its parts are.
 * Owns: the questions; `Session.inCard` finds the way in.
 * Used by: the end-to-end tests, `npm start`.
 * Never: changes the card; to press something in it, use the pointer at `cardRect`.
 */
import type { Page } from 'puppeteer-core';
import { CARD_HOST, type Session } from './session.ts';

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface CardText {
  /** As a reader sees it, line by line; nothing that is hidden. */
  text: string;
  lines: string[];
  /** The host's box in the viewport. */
  rect: Rect;
}

/** The open card's text and place; `null` when no card shows. */
export async function readCard(session: Session, page: Page): Promise<CardText | null> {
  return session.inCard(page, (root) => {
    const { host } = root;
    if (!host.checkVisibility()) return null;
    const { x, y, width, height } = host.getBoundingClientRect();
    const parts = [...root.children].flatMap((child) => (child instanceof HTMLElement ? [child.innerText] : []));
    const lines = parts
      .join('\n')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter((line) => line !== '');
    return { text: lines.join('\n'), lines, rect: { x, y, width, height } };
  });
}

/** Where the elements of the card that match `selector` are, in the viewport. */
export async function cardRects(session: Session, page: Page, selector: string): Promise<Rect[]> {
  const found = await session.inCard(
    page,
    (root, wanted: string) =>
      [...root.querySelectorAll(wanted)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      }),
    selector,
  );
  return found ?? [];
}

/** Where the first element that matches is. @throws Error when there is none. */
export async function cardRect(session: Session, page: Page, selector: string): Promise<Rect> {
  const [first] = await cardRects(session, page, selector);
  if (!first) throw new Error(`nothing in the card matches ${selector}`);
  return first;
}

/** Clicks the middle of an element of the card with the real pointer. */
export async function clickInCard(session: Session, page: Page, selector: string): Promise<void> {
  const { x, y, width, height } = await cardRect(session, page, selector);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** How many card hosts the page holds: none before the first card, never more than one. */
export async function countCards(page: Page): Promise<number> {
  return page.evaluate((name) => document.querySelectorAll(name).length, CARD_HOST);
}
