/**
 * A walk over the demonstration article without a display: every name, every card, in words and in pictures.
 * Owns: the order of the walk, the printed text, and the folder `shots/`.
 * Used by: `main.ts`.
 * Never: reaches into the extension: it points, waits and reads, as a reader would.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type CardText, readCard } from '../browsers/card.ts';
import { hoverMark, leaveMark, readMarks, waitForMarks } from '../browsers/marks.ts';
import { openPopupAbout } from '../browsers/popup.ts';
import type { Session } from '../browsers/session.ts';

/** How long a card may take on a busy machine before we call it missing, ms. */
const PATIENCE = 10_000;
/** Between two looks at the page, ms. */
const LOOK = 50;
/** Every card with its claims ends with it; a card that is still loading does not. */
const CARD_END = /Report an error/;
/** The popup is narrow in a toolbar; as a tab it would be as wide as the window. */
const POPUP_SIZE = { width: 340, height: 600, deviceScaleFactor: 2 };

/** Takes the walk and gives the folder with the pictures. @throws Error when no name is marked or a card is missing. */
export async function takeTour(session: Session, url: string, root: string): Promise<string> {
  const folder = path.join(root, 'shots');
  const shoot = (page: Page, what: string) =>
    page.screenshot({ path: path.join(folder, `${session.name}-${what}.png`) as `${string}.png` });
  clear(folder, `${session.name}-`);

  const page = await session.newPage(url);
  await session.setColourScheme(page, 'light');
  await waitForMarks(page).catch(() => {
    throw new Error(`No name is marked on ${url}.`);
  });
  const names = [...new Set((await readMarks(page)).map(({ text }) => text))];
  console.log(`${names.length} names are marked on ${await page.title()}\n`);

  for (const [index, name] of names.entries()) {
    const card = await openCard(session, page, name);
    console.log(`${name}\n${'-'.repeat(name.length)}\n${card.lines.map((line) => `  ${line}`).join('\n')}\n`);
    await shoot(page, `${String(index + 1).padStart(2, '0')}-${slug(name)}`);
    await closeCard(session, page);
  }

  await session.setColourScheme(page, 'dark');
  await openCard(session, page, names[0] ?? '');
  await shoot(page, 'dark');
  await closeCard(session, page);
  await session.setColourScheme(page, 'light');

  const popup = await openPopupAbout(session, page);
  await popup.setViewport(POPUP_SIZE);
  await shoot(popup, 'popup');
  return folder;
}

async function openCard(session: Session, page: Page, name: string): Promise<CardText> {
  await hoverMark(page, name);
  const card = await until(async () => {
    const found = await readCard(session, page);
    return found && CARD_END.test(found.text) ? found : null;
  });
  if (!card) throw new Error(`No card for “${name}”.`);
  return card;
}

async function closeCard(session: Session, page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await leaveMark(page);
  const gone = await until(async () => (await readCard(session, page)) === null || null);
  if (!gone) throw new Error('A card stays open after Escape.');
}

async function until<T>(look: () => Promise<T | null>): Promise<T | null> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = await look();
    if (found !== null || performance.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** Only our own pictures of this browser: what else is in the folder stays. */
function clear(folder: string, prefix: string): void {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (file.startsWith(prefix)) rmSync(path.join(folder, file));
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
