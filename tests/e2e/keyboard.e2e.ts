/** Proves: names and cards can be reached, read and left by keyboard alone. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { countCards, readCard } from '../../scripts/browsers/card';
import { readMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { announced, command, openMarked, PATIENCE, ringed, sendToPage, waitForCard, waitForNoCard } from './support';

const harness = useBrowser();

const expectRing = (page: Page, name: string | null): Promise<void> =>
  expect.poll(() => ringed(page), PATIENCE).toBe(name);

describe('the commands', () => {
  it('are known to the browser, four of them with a key', async () => {
    const page = await harness.openExtensionPage('popup.html', 'main.popup');
    const commands = await page.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { commands: { getAll(): Promise<{ name: string; description: string; shortcut: string }[]> } };
        }
      ).chrome.commands.getAll(),
    );
    expect(commands.map(({ name }) => name).sort()).toEqual([
      '_execute_action',
      'next-name',
      'open-card',
      'open-panel',
      'previous-name',
      'toggle-site',
    ]);
    const withKey = commands.filter(({ shortcut }) => shortcut !== '').map(({ name }) => name);
    expect(withKey.sort()).toEqual(['_execute_action', 'next-name', 'open-card', 'previous-name']);
    expect(commands.find(({ name }) => name === 'next-name')?.description).toBe('Go to the next name');
  });
});

describe('going from name to name', () => {
  it('rings the names in the order of the page, both ways and round, and says where the reader is', async () => {
    const page = await openMarked(harness, 'article.html', 10);
    await command(harness, page, 'next-name');
    await expectRing(page, 'Musk');
    await expect.poll(() => announced(harness, page), PATIENCE).toBe('Musk, name 1 of 10');
    await command(harness, page, 'next-name', 'next-name');
    await expectRing(page, 'Elon Musk');
    await expect.poll(() => announced(harness, page), PATIENCE).toBe('Elon Musk, name 3 of 10');
    await command(harness, page, 'previous-name', 'previous-name', 'previous-name');
    await expect.poll(() => announced(harness, page), PATIENCE).toBe('Putin, name 10 of 10');
    expect(await readCard(harness.session, page)).toBeNull();
  });

  it('begins where the reader is: at the first name in the window', async () => {
    const page = await openMarked(harness, 'article.html', 10);
    await page.$eval('#p3', (p) => p.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await command(harness, page, 'next-name');
    await expectRing(page, 'Donald Trump');
  });

  it('begins after what the reader has selected, and leaves that selected', async () => {
    const page = await openMarked(harness, 'article.html', 10);
    await page.evaluate(() => {
      const text = document.querySelector('#p2')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 20, text, 30);
    });
    await command(harness, page, 'next-name');
    await expectRing(page, 'Dmitry Peskov');
    expect(await page.evaluate(() => String(getSelection()))).toHaveLength(10);
  });

  it('brings the name into view, at once, also in a page and a box that scroll smoothly', async () => {
    const page = await openMarked(harness, 'scrollers.html', 3);
    await command(harness, page, 'next-name', 'next-name');
    await expectRing(page, 'Vladimir Putin');
    const ring = (await readMarks(page)).find((mark) => mark.highlight === 'says-who-ring');
    const box = await page.$eval('#box', (element) => element.getBoundingClientRect().toJSON());
    expect(ring?.rect.y).toBeGreaterThan(box.y);
    expect((ring?.rect.y ?? 0) + (ring?.rect.height ?? 0)).toBeLessThan(box.y + box.height);
    expect(ring?.rect.y).toBeGreaterThan(0);
    expect(ring?.rect.y).toBeLessThan(await page.evaluate(() => innerHeight));
  });

  it('stays on its name when the page scrolls, and goes with Escape, which then is the page’s again', async () => {
    const page = await openMarked(harness, 'article.html', 10);
    await page.evaluate(() => {
      const log: string[] = [];
      (globalThis as unknown as { keys: string[] }).keys = log;
      addEventListener('keydown', (event) => log.push(event.key));
    });
    await command(harness, page, 'next-name');
    await expectRing(page, 'Musk');
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    const [ring, mark] = (await readMarks(page)).filter((each) => each.text === 'Musk');
    expect(ring?.rect).toEqual(mark?.rect);
    await page.keyboard.press('Escape');
    await expectRing(page, null);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).toEqual(['Escape']);
  });

  it('ends with a press anywhere', async () => {
    const page = await openMarked(harness, 'article.html', 10);
    await command(harness, page, 'next-name');
    await expectRing(page, 'Musk');
    await page.mouse.click(3, 300);
    await expectRing(page, null);
  });

  it('leaves the focus where it was', async () => {
    const page = await openMarked(harness, 'article.html', 10);
    await page.focus('#link');
    await command(harness, page, 'next-name');
    await expectRing(page, 'Musk');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  it('with nothing found: says so, heard and seen', async () => {
    const page = await harness.open('nameless.html');
    await expect
      .poll(async () => (await sendToPage(harness, page, { type: 'page-report' }))[0], PATIENCE)
      .toMatchObject({ on: true, scanning: false });
    await command(harness, page, 'next-name');
    await expect.poll(() => announced(harness, page), PATIENCE).toBe('No names on this page');
    const seen = await harness.session.inCard(
      page,
      (root) => root.querySelector('[role="status"]')?.getBoundingClientRect().width ?? 0,
    );
    expect(seen).toBeGreaterThan(100);
  });
});

describe('a card opened by key', () => {
  const inside = (page: Page): Promise<boolean | null> =>
    harness.session.inCard(page, (root) => root.activeElement !== null);

  it('is a labelled dialog with the focus inside; Tab goes through it; Escape leads back', async () => {
    const page = await openMarked(harness, 'article.html', 10);
    await page.focus('#link');
    await page.evaluate(() => {
      const text = document.querySelector('#p4')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 0, text, 7);
    });
    await command(harness, page, 'next-name', 'open-card');
    await waitForCard(harness, page, 'Vladimir Putin');
    await expect.poll(() => inside(page), PATIENCE).toBe(true);
    const dialog = await harness.session.inCard(page, (root) => {
      const card = root.querySelector('[role="dialog"]');
      const label = card?.getAttribute('aria-labelledby');
      return [root.getElementById(label ?? '')?.textContent, card?.getAttribute('aria-modal') ?? null];
    });
    expect(dialog).toEqual(['Vladimir Putin', null]);
    const focused = (): Promise<string | null> =>
      harness.session.inCard(page, (root) => (root.activeElement as HTMLElement | null)?.outerHTML.slice(0, 200) ?? '');
    const first = await focused();
    await page.keyboard.press('Tab');
    expect(await focused()).not.toBe(first);
    expect(await inside(page)).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(harness, page);
    expect(await page.evaluate(() => [document.activeElement?.id, String(getSelection())])).toEqual([
      'link',
      'Readers',
    ]);
    // The reader goes on from there.
    await expectRing(page, 'Putin');
    await command(harness, page, 'next-name');
    await expectRing(page, 'Musk');
  });

  it('gives Tab back where it is: to what follows the name, if nothing had the focus', async () => {
    const page = await openMarked(harness, 'article.html', 10);
    const around = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], textarea, button, input')];
      const p2 = document.querySelector('#p2') as Element;
      const is = (side: number) => (each: HTMLElement) => (p2.compareDocumentPosition(each) & side) !== 0;
      const [after, before] = [all.find(is(4)), all.findLast(is(2))];
      for (const [id, each] of Object.entries({ after, before })) if (each) each.id ||= id;
      return [after?.id, before?.id ?? ''];
    });
    for (const [at, back] of [false, true].entries()) {
      await sendToPage(harness, page, { type: 'show-entity', entity: await entityOf(page, 'The Kremlin') });
      await waitForCard(harness, page, 'The Kremlin');
      await expect.poll(() => inside(page), PATIENCE).toBe(true);
      await page.keyboard.press('Escape');
      await waitForNoCard(harness, page);
      if (back) await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      if (back) await page.keyboard.up('Shift');
      expect(await page.evaluate(() => document.activeElement?.id ?? '')).toBe(around[at]);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    }
  });

  it('loses its open menu to the first Escape, and goes with the second', async () => {
    const page = await openMarked(harness, 'article.html', 10);
    await command(harness, page, 'open-card');
    await waitForCard(harness, page, 'Elon Musk');
    await expect.poll(() => inside(page), PATIENCE).toBe(true);
    const button = (): Promise<(string | null)[] | null> =>
      harness.session.inCard(page, (root) => {
        const at = root.activeElement;
        return at && [at.textContent, at.getAttribute('aria-expanded')];
      });
    await harness.session.inCard(page, (root) => root.querySelector<HTMLElement>('.menu-button')?.focus());
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect.poll(button, PATIENCE).toEqual([expect.stringContaining('Open in'), null]);
    await page.keyboard.press('Escape');
    await expect.poll(button, PATIENCE).toEqual(['More', 'false']);
    await page.keyboard.press('Escape');
    await waitForNoCard(harness, page);
  });

  it('closes with Enter on its close button', async () => {
    const page = await openMarked(harness, 'article.html', 10);
    await command(harness, page, 'open-card');
    await waitForCard(harness, page, 'Elon Musk');
    await expect.poll(() => inside(page), PATIENCE).toBe(true);
    for (let tabs = 0; tabs < 12; tabs += 1) {
      const label = await harness.session.inCard(page, (root) => root.activeElement?.getAttribute('aria-label') ?? '');
      if (label === 'Close') break;
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    }
    await page.keyboard.press('Enter');
    await waitForNoCard(harness, page);
  });

  it('takes the focus into a card that opened by resting', async () => {
    const page = await openMarked(harness, 'article.html', 10);
    await sendToPage(harness, page, { type: 'show-entity', entity: await entityOf(page, 'The Kremlin') });
    await waitForCard(harness, page, 'The Kremlin');
    await expect.poll(() => inside(page), PATIENCE).toBe(true);
    expect(await countCards(page)).toBe(1);
  });
});

describe('showing a mention without a card', () => {
  it('brings the nth mention into view and rings it', async () => {
    const page = await openMarked(harness, 'article.html', 10);
    const entity = await entityOf(page, 'Vladimir Putin');
    const answers = await sendToPage(
      harness,
      page,
      { type: 'show-entity', entity, card: false, nth: 2 },
      { type: 'show-entity', entity, card: false, nth: 99 },
    );
    expect(answers).toEqual([true, false]);
    await expectRing(page, 'Putin');
    const ring = (await readMarks(page)).find((mark) => mark.highlight === 'says-who-ring');
    const mixed = await page.$eval('#mixed', (p) => p.getBoundingClientRect().y);
    expect(Math.abs((ring?.rect.y ?? 0) - mixed)).toBeLessThan(30);
    expect(await readCard(harness.session, page)).toBeNull();
  });
});

it('where Says Who is off, a step says so, and why, heard and seen; no card, no mark', async () => {
  const page = await harness.open('plain.html');
  await expect
    .poll(async () => (await sendToPage(harness, page, { type: 'page-report' }))[0], PATIENCE)
    .toMatchObject({ on: false });
  await command(harness, page, 'next-name', 'previous-name');
  const words = 'Says Who is off here. Off: this does not look like a news article.';
  await expect.poll(() => announced(harness, page), PATIENCE).toBe(words);
  const seen = await harness.session.inCard(
    page,
    (root) => root.querySelector('[role="status"]')?.getBoundingClientRect().width ?? 0,
  );
  expect(seen).toBeGreaterThan(100);
  expect(await countCards(page)).toBe(1);
  expect(await readMarks(page)).toEqual([]);
});

it('the command for the site switches it off and on again', async () => {
  const page = await openMarked(harness, 'article.html', 10, 'keys.localhost');
  await command(harness, page, 'toggle-site');
  await expect.poll(() => readMarks(page), PATIENCE).toEqual([]);
  await command(harness, page, 'toggle-site');
  await expect.poll(async () => (await readMarks(page)).length, PATIENCE).toBe(10);
});

/** The key of an entity on the page, by its name, from the page's own report. */
async function entityOf(page: Page, name: string): Promise<string> {
  const [report] = (await sendToPage(harness, page, { type: 'page-report' })) as [{ names: { entity: string }[] }];
  const tail = name.replace(/^The /, '').toLowerCase().replace(/ /g, '-');
  const found = report.names.find(({ entity }) => entity.endsWith(tail));
  if (!found) throw new Error(`no ${name} among ${JSON.stringify(report.names)}`);
  return found.entity;
}
