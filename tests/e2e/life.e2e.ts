/** Proves: a stopped background, an update under open pages, and lost packs cost the reader nothing. */
import { describe, expect, inject, it } from 'vitest';
import { countCards, readCard } from '../../scripts/browsers/card';
import { launch } from '../../scripts/browsers/launch';
import { hoverMark, leaveMark, waitForMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { BROWSER } from '../harness/which';
import {
  markedNames,
  openCard,
  openMarked,
  openPopup,
  PATIENCE,
  popupText,
  press,
  waitForCard,
  waitForNoCard,
} from './support';

const harness = useBrowser();

describe('fault: the background stopped', () => {
  it('before a page asks for names: the page is marked all the same', async () => {
    await harness.session.stopBackground();
    await openMarked(harness);
  });

  it('before the first card and between two cards: they open all the same', async () => {
    const page = await openMarked(harness);
    await harness.session.stopBackground();
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await leaveMark(page);
    await waitForNoCard(harness, page);
    await harness.session.stopBackground();
    await openCard(harness, page, 'Kremlin', 'The Kremlin');
  });

  it('while the pointer rests: the card opens, or says what is wrong with a way to try again', async () => {
    const page = await openMarked(harness);
    await hoverMark(page, 'Elon Musk');
    await harness.session.stopBackground();
    await waitForCard(harness, page, 'Elon Musk');
  });

  it('while the popup is open: the popup still answers', async () => {
    const page = await openMarked(harness);
    const popup = await openPopup(harness, page);
    await harness.session.stopBackground();
    await press(popup, 'Read the claims about Elon Musk');
    await expect.poll(() => popupText(popup), PATIENCE).toContain('In response');
  });
});

describe('fault: the packs', () => {
  it('lost: they are rebuilt, the popup says so until it is dismissed', async () => {
    const page = await openMarked(harness);
    const popup = await openPopup(harness, page);
    await popup.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('says-who');
          request.addEventListener('success', () => resolve());
          request.addEventListener('error', () => reject(request.error));
        }),
    );
    await harness.session.stopBackground();
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    const again = await openPopup(harness, page);
    await expect.poll(() => popupText(again), PATIENCE).toContain('They were rebuilt');
    await press(again, /Dismiss/);
    await expect.poll(() => popupText(again), PATIENCE).not.toContain('They were rebuilt');
  });
});

describe('fault: an install under open pages', () => {
  it('a page that was open before is marked without a reload', async () => {
    const bare = await launch(BROWSER, { headless: true });
    try {
      const page = await bare.newPage(harness.server.url('article.html'));
      await bare.browser.installExtension(inject('extensionDir'));
      await waitForMarks(page, 5);
    } finally {
      await bare.close();
    }
  });
});

describe('fault: an update under open pages', () => {
  it('the new script takes over: one host at most, the marks are there, cards open', async () => {
    const page = await openMarked(harness);
    const before = await markedNames(page);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await page.evaluate(() => {
      (globalThis as unknown as { oldMarks: unknown }).oldMarks = CSS.highlights.get('says-who');
    });
    await harness.session.reloadExtension('9.9.9');
    // The old card goes, and with it all that the old script left.
    await expect.poll(() => countCards(page), PATIENCE).toBe(0);
    // Firefox ends the old script at once and leaves its marks: the names look marked before anyone listens again.
    await page.waitForFunction(() => {
      const { oldMarks } = globalThis as unknown as { oldMarks: unknown };
      const now = CSS.highlights.get('says-who');
      return now !== undefined && now !== oldMarks;
    });
    await waitForMarks(page, 5);
    await expect.poll(() => markedNames(page), PATIENCE).toEqual(before);
    await leaveMark(page);
    await openCard(harness, page, 'Kremlin', 'The Kremlin');
    expect(await countCards(page)).toBe(1);
    await leaveMark(page);
    await waitForNoCard(harness, page);
    expect(await readCard(harness.session, page)).toBeNull();
  });
});
