/** Proves: the side panel holds all claims of the page beside it, follows it, and leads to it; by pointer and by key. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { hoverMark, leaveMark, readMarks, waitForMarks, waitForNoMarks } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { BROWSER } from '../harness/which';
import { forgetSettings, openCard, openMarked, PATIENCE, press, tabIdOf } from './support';

const harness = useBrowser();
const SITE = 'news.localhost';

afterEach(() => forgetSettings(harness));

/** The panel in a tab of its own, about the given page. */
async function openPanel(page: Page): Promise<Page> {
  const id = await tabIdOf(harness, page);
  const panel = await harness.openExtensionPage(`sidepanel.html?tab=${id}`, 'main.panel');
  await panel.setViewport({ width: 420, height: 700 });
  return panel;
}

async function openBoth(): Promise<{ page: Page; panel: Page }> {
  const page = await openMarked(harness, 'article.html', 5, SITE);
  const panel = await openPanel(page);
  await panel.waitForSelector('.panel-entity', { timeout: PATIENCE.timeout });
  return { page, panel };
}

const textOf = (panel: Page): Promise<string> => panel.$eval('main', (main) => main.innerText);
const says = (panel: Page, words: string | RegExp) => expect.poll(() => textOf(panel), PATIENCE).toMatch(words);
const names = (panel: Page): Promise<string[]> =>
  panel.$$eval('.panel-entity h2', (all) => all.map((each) => each.textContent ?? ''));
const claims = (panel: Page): Promise<string[]> =>
  panel.$$eval('.claim .text', (all) => all.map((each) => each.textContent ?? ''));
const marked = (panel: Page): Promise<string[]> =>
  panel.$$eval('.panel-entity[data-pointed] h2', (all) => all.map((each) => each.textContent ?? ''));

/** The mark that is ringed, and whether it is in sight. */
async function shownOnPage(page: Page): Promise<{ text: string; inSight: boolean } | null> {
  const ring = (await readMarks(page)).find((mark) => mark.highlight === 'says-who-ring');
  const height = await page.evaluate(() => innerHeight);
  return ring ? { text: ring.text, inSight: ring.rect.y >= 0 && ring.rect.y < height } : null;
}

describe('beside an article', () => {
  it('lists its names in order, and under them all their claims, each once', async () => {
    const { panel } = await openBoth();
    await says(panel, /7 names · \d+ claims/);
    expect((await names(panel)).slice(0, 2)).toEqual(['Elon Musk', 'Vladimir Putin']);
    const all = await claims(panel);
    expect(new Set(all).size).toBe(all.length);
    expect(await textOf(panel)).toContain(`7 names · ${all.length} claims`);
    for (const each of ['In response', 'The Kremlin partly denied it', 'Report an error', SITE])
      expect(await textOf(panel)).toContain(each);
  });

  it('says of a claim what the card says of it', async () => {
    const { page, panel } = await openBoth();
    await page.bringToFront();
    await openCard(harness, page, 'Elon Musk', 'Elon Musk');
    // Kind and text, and both lanes with all that is in them; what can be done with a claim differs.
    const words = (parts: string[]): string => parts.join(' ').replace(/\s+/g, ' ').trim();
    const onCard = await harness.session.inCard(page, (root) =>
      [...root.querySelectorAll('.claim')].map((claim) =>
        [...claim.querySelectorAll('.statement, .lane:not(.from)')].map((part) => part.textContent ?? ''),
      ),
    );
    const inPanel = await panel.$$eval('.claim', (all) =>
      all.map((claim) =>
        [...claim.querySelectorAll('.statement, .lane:not(.from)')].map((part) => part.textContent ?? ''),
      ),
    );
    expect(onCard?.length).toBeGreaterThan(1);
    for (const claim of onCard ?? []) expect(inPanel.map(words)).toContain(words(claim));
  });

  it('a search narrows it, also without capitals and diacritics; grouped by standing nothing is lost', async () => {
    const { panel } = await openBoth();
    await panel.bringToFront();
    const all = await claims(panel);
    await panel.click('.panel-field');
    await panel.keyboard.type('wóODWARD');
    await says(panel, /^\d+ of \d+ claims? match/m);
    const hits = await claims(panel);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.length).toBeLessThan(all.length);
    await panel.keyboard.press('Escape');
    await expect.poll(() => claims(panel), PATIENCE).toEqual(all);
    await panel.click('.panel-choice:last-child');
    await says(panel, /Denied in part/);
    expect((await claims(panel)).sort()).toEqual(all.sort());
  });

  it('a press shows a name on the page, the next press the next mention of it', async () => {
    const { page, panel } = await openBoth();
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await press(panel, 'Show on the page: Elon Musk');
    await expect.poll(() => shownOnPage(page), PATIENCE).toEqual({ text: 'Musk', inSight: true });
    await says(panel, 'Elon Musk: mention 1 of 4 is in view on the page.');
    await press(panel, 'Show on the page: Elon Musk');
    await says(panel, 'Elon Musk: mention 2 of 4 is in view on the page.');
    await press(panel, 'Show on the page: Bob Woodward');
    await expect.poll(() => shownOnPage(page), PATIENCE).toEqual({ text: 'Bob Woodward', inSight: true });
  });

  it('the name under the pointer is marked in the list, and only as long', async () => {
    const { page, panel } = await openBoth();
    await hoverMark(page, 'Bob Woodward');
    await expect.poll(() => marked(panel), PATIENCE).toEqual(['Bob Woodward']);
    await leaveMark(page);
    await expect.poll(() => marked(panel), PATIENCE).toEqual([]);
  });

  it('by keyboard alone: search, a name, its place on the page', async () => {
    const { page, panel } = await openBoth();
    await panel.bringToFront();
    const focused = (): Promise<string> =>
      panel.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('aria-label') ?? (at as HTMLInputElement | null)?.labels?.[0]?.textContent ?? '';
      });
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 40 && (await focused()) !== name; presses += 1) await panel.keyboard.press('Tab');
      expect(await focused()).toBe(name);
    };
    await tabTo('Search the claims');
    await panel.keyboard.type('woodward');
    await says(panel, /^\d+ of \d+ claims? match/m);
    await tabTo('Show on the page: Bob Woodward');
    await panel.keyboard.press('Enter');
    await expect.poll(() => shownOnPage(page), PATIENCE).toEqual({ text: 'Bob Woodward', inSight: true });
  });
});

describe('the page changes', () => {
  it('the tab goes to another page, to one without names, to one where nothing can run, and back', async () => {
    const { page, panel } = await openBoth();
    await page.goto(harness.server.url('plain.html', SITE));
    await says(panel, /Says Who is off here\.\s+Off: this does not look like a news article\./);
    await page.goto('about:blank');
    await says(panel, /Says Who cannot run here\./);
    await page.goto(harness.server.url('article.html', 'other.localhost'));
    await says(panel, /other\.localhost[\s\S]*7 names/);
  });

  it('a page that the reader goes back to is listed again', async () => {
    const { page, panel } = await openBoth();
    await page.goto(harness.server.url('plain.html', SITE));
    await says(panel, /Says Who is off here\./);
    await page.goBack();
    await says(panel, /7 names/);
    await press(panel, 'Show on the page: Bob Woodward');
    await expect.poll(() => shownOnPage(page), PATIENCE).toEqual({ text: 'Bob Woodward', inSight: true });
  });

  it('another story in the same page is listed without a reload', async () => {
    const page = await harness.open('app.html?first', SITE);
    await waitForMarks(page, 2);
    const panel = await openPanel(page);
    await expect.poll(() => names(panel), PATIENCE).toEqual(['Elon Musk', 'SpaceX']);
    await page.evaluate(() => (globalThis as unknown as { go(search: string): void }).go('?second'));
    await expect.poll(() => names(panel), PATIENCE).toEqual(['Vladimir Putin', 'The Kremlin']);
  });

  it('the tab is closed: the panel says so', async () => {
    const { page, panel } = await openBoth();
    await page.close();
    await says(panel, 'The tab that this list was about is closed.');
  });
});

describe('switching', () => {
  it('the site off and on again, from the panel', async () => {
    const { page, panel } = await openBoth();
    await press(panel, `Says Who on ${SITE}`);
    await waitForNoMarks(page);
    await says(panel, /Says Who is off here\.\s+Off: you switched it off on this site\./);
    await press(panel, `Says Who on ${SITE}`);
    await waitForMarks(page, 5);
    await says(panel, /7 names/);
  });
});

describe('the background stopped', () => {
  it('the panel that is open goes on, and the next page is listed', async () => {
    const { page, panel } = await openBoth();
    await harness.session.stopBackground();
    await press(panel, 'Show on the page: Bob Woodward');
    await expect.poll(() => shownOnPage(page), PATIENCE).toEqual({ text: 'Bob Woodward', inSight: true });
    await page.goto(harness.server.url('article.html', 'other.localhost'));
    await says(panel, /other\.localhost[\s\S]*7 names/);
  });
});

interface PanelApi {
  chrome: {
    runtime: { getContexts(filter: object): Promise<{ documentUrl: string }[]> };
    windows: { getCurrent(): Promise<{ id: number }> };
    sidePanel: { close(where: { windowId: number }): Promise<void> };
  };
}

/** Lets the next real press anywhere on the page do what a press of the card's button does, in our own world there. */
async function openAtNextPress(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = worlds.findLast(({ origin }) => origin === harness.session.extensionOrigin);
  if (!ours) throw new Error('the page has no script of ours');
  await session.send('Runtime.evaluate', {
    contextId: ours.id,
    expression: "addEventListener('click', () => chrome.runtime.sendMessage({ type: 'open-panel' }), { once: true })",
  });
  await session.detach();
}

// Firefox opens a tab then (tests/unit/panel/open.test.ts): its sidebar is not opened by a message.
if (BROWSER === 'chromium')
  it('a press in a page opens Chrome’s own side panel, about the active tab', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    const asking = await harness.openExtensionPage('popup.html', 'main.popup');
    const panels = () =>
      asking.evaluate(() =>
        (globalThis as unknown as PanelApi).chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }),
      );
    await page.bringToFront();
    await openAtNextPress(page);
    expect(await panels()).toEqual([]);
    await page.mouse.click(3, 3);
    await expect.poll(async () => (await panels()).length, PATIENCE).toBe(1);
    const [panel] = await panels();
    expect(panel?.documentUrl).toBe(`${harness.session.extensionOrigin}/sidepanel.html`);
    const target = await harness.session.browser.waitForTarget((each) => each.url().endsWith('/sidepanel.html'));
    const inside = await target.asPage();
    await says(inside, /7 names/);
    expect(await textOf(inside)).toContain(SITE);
    // It follows the window's active tab.
    await openMarked(harness, 'article.html', 5, 'other.localhost');
    await says(inside, /other\.localhost[\s\S]*7 names/);
    await page.bringToFront();
    await says(inside, /news\.localhost[\s\S]*7 names/);
    await asking.evaluate(async () => {
      const { sidePanel, windows } = (globalThis as unknown as PanelApi).chrome;
      await sidePanel.close({ windowId: (await windows.getCurrent()).id });
    });
    await expect.poll(async () => (await panels()).length, PATIENCE).toBe(0);
  });

interface SidebarApi {
  browser: { extension: { getViews(filter: { type: 'sidebar' }): Window[] } };
}

// Chromium's side panel is opened by the card's own test; its driver cannot see into it.
if (BROWSER === 'firefox')
  it('Firefox’s own sidebar opens by a press in the popup, is about the tab beside it, and switches with it', async () => {
    const page = await openMarked(harness, 'article.html', 5, SITE);
    // The popup closes with the press; another page of the extension looks into the sidebar.
    const beside = await harness.openExtensionPage('welcome.html', 'main');
    const inSidebar = (): Promise<string | null> =>
      beside.evaluate(() => {
        const { extension } = (globalThis as unknown as SidebarApi).browser;
        return extension.getViews({ type: 'sidebar' })[0]?.document.body.innerText ?? null;
      });
    await press(await harness.openExtensionPage('popup.html', 'main.popup'), 'Side panel');
    await beside.bringToFront();
    await expect.poll(inSidebar, PATIENCE).toMatch(/this page belongs to an extension/);
    await page.bringToFront();
    await expect.poll(inSidebar, PATIENCE).toMatch(/7 names · \d+ claims/);
    expect(await inSidebar()).toContain('The Kremlin partly denied it');
    await beside.evaluate(() => {
      const { extension } = (globalThis as unknown as SidebarApi).browser;
      extension.getViews({ type: 'sidebar' })[0]?.close();
    });
    await expect.poll(inSidebar, PATIENCE).toBeNull();
  });
