/** Proves: what can be done on a card, by pointer and by keyboard: going from name to name, copying, muting, the panel. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cardRect, clickInCard, readCard } from '../../scripts/browsers/card';
import { leaveMark } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { BROWSER } from '../harness/which';
import {
  command,
  forgetSettings,
  keepSettings,
  markedNames,
  openCard,
  openMarked,
  PATIENCE,
  storedEntries,
  waitForCard,
  waitForNoCard,
} from './support';

const harness = useBrowser();
const MUTED = 'mute:musk-putin-trump/elon-musk';

afterEach(() => forgetSettings(harness));

const textOf = (page: Page, selector: string): Promise<string | null> =>
  harness.session.inCard(page, (root, wanted: string) => root.querySelector(wanted)?.textContent ?? null, selector);

/** The name of what has the focus in the card. */
const focused = (page: Page): Promise<string | null> =>
  harness.session.inCard(page, (root) => {
    const at = root.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? null;
  });

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (name.test((await focused(page)) ?? '')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

/** Opens the card of the first name on the page, with the focus inside. */
async function openByKey(page: Page): Promise<void> {
  await command(harness, page, 'next-name', 'open-card');
  await waitForCard(harness, page, 'Elon Musk');
  await expect.poll(() => focused(page), PATIENCE).toBe('Claims');
}

async function choose(page: Page, item: number): Promise<void> {
  await clickInCard(harness.session, page, 'footer button.soft');
  await clickInCard(harness.session, page, `.more-list li:nth-child(${item}) button`);
}

/** What a paste brings: the clipboard, read as any page may read it, by the reader's own keys. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste';
    document.body.append(field);
    field.focus({ preventScroll: true });
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await page.waitForFunction(() => (document.getElementById('paste') as HTMLTextAreaElement).value !== '');
  return page.$eval('#paste', (field) => (field as HTMLTextAreaElement).value);
}

describe('another name on the card', () => {
  it('opens its claims in the same card, and there is a way back, by pointer', async () => {
    const page = await openMarked(harness);
    const before = await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await clickInCard(harness.session, page, '.who-link');
    await expect.poll(() => textOf(page, 'h2'), PATIENCE).toBe('The Wall Street Journal');
    await expect.poll(async () => (await readCard(harness.session, page))?.text, PATIENCE).toContain('Report an error');
    expect(await textOf(page, '.back-to')).toBe('←Elon Musk');
    // It has not shrunk away under the pointer.
    const after = await cardRect(harness.session, page, '.card');
    expect(after.height).toBeGreaterThanOrEqual(before.rect.height - 1);
    await clickInCard(harness.session, page, '.back-to');
    await expect.poll(() => textOf(page, 'h2'), PATIENCE).toBe('Elon Musk');
    expect(await textOf(page, '.back-to')).toBeNull();
  });

  it('takes the focus along by keyboard, and gives it back to the page in the end', async () => {
    const page = await openMarked(harness);
    await openByKey(page);
    await tabTo(page, /^The Associated Press$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), PATIENCE).toBe('The Associated Press');
    expect(await textOf(page, 'h2')).toBe('The Associated Press');
    await page.keyboard.down('Shift');
    await tabTo(page, /^Back to Elon Musk$/);
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), PATIENCE).toBe('Elon Musk');
    await page.keyboard.press('Escape');
    await waitForNoCard(harness, page);
  });
});

describe('copying a claim', () => {
  const WHOLE =
    /^Reported: Musk and Putin .*Says who: The Wall Street Journal.*In response: .*partly denied it.*Source: /s;

  it('brings its reports and its responses along, by pointer', async () => {
    const page = await openMarked(harness);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await harness.session.inCard(page, (root) => root.querySelector('.copy')?.scrollIntoView({ block: 'center' }));
    await clickInCard(harness.session, page, '.copy');
    await expect.poll(() => textOf(page, '.copy'), PATIENCE).toBe('Copied');
    expect(await pasted(page)).toMatch(WHOLE);
  });

  it('does so by keyboard, and tells that it is done', async () => {
    const page = await openMarked(harness);
    await openByKey(page);
    await tabTo(page, /^Copy: Musk and Putin/);
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, '.from [role=status]'), PATIENCE).toBe('Copied');
    await page.keyboard.press('Escape');
    await waitForNoCard(harness, page);
    expect(await pasted(page)).toMatch(WHOLE);
  });
});

describe('muting a name', () => {
  const MUTE = 2;

  it('takes its marks away at once, can be undone in the same place, and lasts', async () => {
    const page = await openMarked(harness);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await choose(page, MUTE);
    await expect.poll(() => textOf(page, '.muted-words'), PATIENCE).toContain('Elon Musk is muted');
    await expect.poll(() => markedNames(page), PATIENCE).not.toContain('Elon Musk');
    expect(await storedEntries(harness)).toMatchObject({ [MUTED]: 'Elon Musk' });
    await page.bringToFront();
    await clickInCard(harness.session, page, '.foot .outlined');
    await expect.poll(() => textOf(page, '.muted-words'), PATIENCE).toBe('');
    await expect.poll(() => markedNames(page), PATIENCE).toContain('Elon Musk');
    await choose(page, MUTE);
    await expect.poll(() => textOf(page, '.muted-words'), PATIENCE).toContain('Elon Musk is muted');
    await leaveMark(page);
    await waitForNoCard(harness, page);
    await expect.poll(() => markedNames(page), PATIENCE).not.toContain('Elon Musk');
    expect(await markedNames(page)).toContain('Vladimir Putin');
    expect(await storedEntries(harness)).toMatchObject({ [MUTED]: 'Elon Musk' });
  });

  it('undone, leaves nothing behind, by keyboard', async () => {
    const page = await openMarked(harness);
    await openByKey(page);
    await tabTo(page, /^More$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Mute this name$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), PATIENCE).toBe('Undo');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, '.muted-words'), PATIENCE).toBe('');
    await page.keyboard.press('Escape');
    await waitForNoCard(harness, page);
    expect(await storedEntries(harness)).not.toHaveProperty([MUTED]);
    expect(await markedNames(page)).toContain('Elon Musk');
  });

  it('is kept when the page is left with the card still open', async () => {
    const page = await openMarked(harness);
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await choose(page, MUTE);
    await expect.poll(() => textOf(page, '.muted-words'), PATIENCE).toContain('is muted');
    await page.goto(page.url().replace('article.html', 'plain.html'));
    await expect.poll(() => storedEntries(harness), PATIENCE).toMatchObject({ [MUTED]: 'Elon Musk' });
  });
});

interface PanelApi {
  chrome: {
    runtime: { getContexts(filter: object): Promise<{ documentUrl: string }[]> };
    sidePanel: { close(where: { windowId: number }): Promise<void> };
    windows: { getCurrent(): Promise<{ id: number }> };
    tabs: { query(filter: object): Promise<{ id: number; url?: string }[]>; remove(id: number): Promise<void> };
  };
}

it.each(['pointer', 'keyboard'])('opens the page’s claims in full, by %s', async (by) => {
  const page = await openMarked(harness);
  const asking = await harness.openExtensionPage('popup.html', 'main.popup');
  await page.bringToFront();
  if (by === 'pointer') {
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    await choose(page, 1);
  } else {
    await openByKey(page);
    await tabTo(page, /^More$/);
    await page.keyboard.press('Enter');
    await tabTo(page, BROWSER === 'chromium' ? /^Open in the side panel$/ : /^Open in a tab$/);
    await page.keyboard.press('Enter');
  }
  const kind = BROWSER === 'chromium' ? 'SIDE_PANEL' : 'TAB';
  const panels = () =>
    asking.evaluate(
      async (type) =>
        (await (globalThis as unknown as PanelApi).chrome.runtime.getContexts({ contextTypes: [type] })).filter(
          (each) => each.documentUrl.includes('/sidepanel.html'),
        ),
      kind,
    );
  await expect.poll(async () => (await panels()).length, PATIENCE).toBe(1);
  await asking.evaluate(async (isPanel) => {
    const { sidePanel, tabs, windows } = (globalThis as unknown as PanelApi).chrome;
    if (isPanel) await sidePanel.close({ windowId: (await windows.getCurrent()).id });
    for (const { id, url } of await tabs.query({})) if (url?.includes('/sidepanel.html')) await tabs.remove(id);
  }, BROWSER === 'chromium');
  await expect.poll(async () => (await panels()).length, PATIENCE).toBe(0);
});

it('looks as the reader has set it, whatever the page’s own size is', async () => {
  await keepSettings(harness, { 'set:theme': 'dark', 'set:textSize': 'largest' });
  const page = await openMarked(harness);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '40px';
  });
  await openCard(harness, page, 'Elon Musk', 'Elon Musk');
  const looks = await harness.session.inCard(page, (root) => {
    const text = root.querySelector('.claim .text');
    return text && [getComputedStyle(text).fontSize, getComputedStyle(text).colorScheme];
  });
  expect(looks).toEqual(['20.3px', 'dark']);
});
