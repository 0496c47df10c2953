/**
 * What the end-to-end tests do again and again.
 * Owns: waiting for a card, opening the popup for a page, reading the marked names.
 * Used by: `tests/e2e`.
 * Never: waits for a time; each wait is for a condition.
 */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type CardText, readCard } from '../../scripts/browsers/card';
import { hoverMark, readMarks, waitForMarks } from '../../scripts/browsers/marks';
import type { Harness } from '../harness/session';

export { press } from '../../scripts/browsers/press';

/** Long enough for a busy machine; a condition that holds ends the wait at once. */
export const PATIENCE = { timeout: 10_000, interval: 50 };

/** The open card once it shows this name with its claims. */
export async function waitForCard({ session }: Harness, page: Page, name: string): Promise<CardText> {
  await expect.poll(async () => (await readCard(session, page))?.lines[0], PATIENCE).toBe(name);
  await expect.poll(async () => (await readCard(session, page))?.text, PATIENCE).toMatch(/Report an error/);
  const card = await readCard(session, page);
  if (!card) throw new Error('the card went again');
  return card;
}

export async function waitForNoCard({ session }: Harness, page: Page): Promise<void> {
  await expect.poll(() => readCard(session, page), PATIENCE).toBeNull();
}

/** Rests the pointer on a marked name until its card shows. */
export async function openCard(harness: Harness, page: Page, mark: string, name: string): Promise<CardText> {
  await hoverMark(page, mark);
  return waitForCard(harness, page, name);
}

/** An article of the test server with its marks. */
export async function openMarked(harness: Harness, name = 'article.html', least = 5, host?: string): Promise<Page> {
  const page = await harness.open(name, host);
  await waitForMarks(page, least);
  return page;
}

/** The texts of all quiet marks, in the order of the page. */
export async function markedNames(page: Page): Promise<string[]> {
  return (await readMarks(page)).filter((mark) => mark.highlight === 'says-who').map((mark) => mark.text);
}

/** The popup, in a tab of its own, about the given page. */
export async function openPopup(harness: Harness, page: Page): Promise<Page> {
  return harness.openExtensionPage(`popup.html?tab=${await tabIdOf(harness, page)}`, 'main.popup');
}

interface TabsApi {
  chrome: {
    tabs: {
      query(q: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(id: number, message: object, where: { frameId: number }): Promise<unknown>;
    };
  };
}

/** A page's tab, as the extension numbers it. */
export async function tabIdOf(harness: Harness, page: Page): Promise<number> {
  const url = await page.evaluate(() => location.href);
  const asking = await harness.openExtensionPage('popup.html', 'main.popup');
  const id = await asking.evaluate(async (wanted) => {
    const tabs = await (globalThis as unknown as TabsApi).chrome.tabs.query({});
    // Of a page that is kept from extensions the browser does not tell the address.
    return (tabs.find((tab) => tab.url === wanted) ?? tabs.findLast((tab) => tab.url === undefined))?.id ?? -1;
  }, url);
  await asking.close();
  return id;
}

/**
 * Does what a press of a command's key does: sends the page the message that the background sends it. The key itself
 * is the browser's, and out of a driver's reach.
 */
export async function command(harness: Harness, page: Page, ...commands: string[]): Promise<void> {
  await sendToPage(harness, page, ...commands.map((each) => ({ type: 'command', command: each })));
}

/** Sends a page's content script messages, as another part of the extension. */
export async function sendToPage(harness: Harness, page: Page, ...messages: object[]): Promise<unknown[]> {
  const id = await tabIdOf(harness, page);
  const sender = await harness.openExtensionPage('popup.html', 'main.popup');
  // The reader is on the page when they press a key.
  await page.bringToFront();
  const answers = await sender.evaluate(
    async (tab, all) => {
      const { tabs } = (globalThis as unknown as TabsApi).chrome;
      const got: unknown[] = [];
      for (const message of all) got.push(await tabs.sendMessage(tab, message, { frameId: 0 }));
      return got;
    },
    id,
    messages,
  );
  await sender.close();
  return answers;
}

/** The text of the name that the keyboard's ring is on; null without a ring. */
export async function ringed(page: Page): Promise<string | null> {
  return (await readMarks(page)).find((mark) => mark.highlight === 'says-who-ring')?.text ?? null;
}

/** What the live region says. */
export function announced({ session }: Harness, page: Page): Promise<string | null> {
  return session.inCard(page, (root) => root.querySelector('[role="status"]')?.textContent ?? null);
}

/** Keeps settings, as the options page does; open pages follow. */
export async function keepSettings(harness: Harness, entries: Record<string, unknown>): Promise<void> {
  const page = await harness.openExtensionPage('popup.html', 'main.popup');
  await page.evaluate((all) => (globalThis as unknown as StorageApi).chrome.storage.local.set(all), entries);
  await page.close();
}

/** Forgets all settings. */
export async function forgetSettings(harness: Harness): Promise<void> {
  const page = await harness.openExtensionPage('popup.html', 'main.popup');
  await page.evaluate(async () => {
    const { local } = (globalThis as unknown as StorageApi).chrome.storage;
    const keys = Object.keys(await local.get(null)).filter((key) => /^(set|site|pause|mute):/.test(key));
    await local.remove(keys);
  });
  await page.close();
}

/** The popup's text as a reader sees it. */
export function popupText(popup: Page): Promise<string> {
  return popup.$eval('main', (main) => main.innerText);
}

/** What the tests use of the extension's storage, inside an extension page. */
export interface StorageApi {
  chrome: {
    storage: {
      local: {
        get(keys: null): Promise<Record<string, unknown>>;
        set(entries: Record<string, unknown>): Promise<void>;
        remove(keys: string[]): Promise<void>;
      };
    };
  };
}

/** All that the extension has stored. */
export async function storedEntries(harness: Harness): Promise<Record<string, unknown>> {
  const page = await harness.openExtensionPage('popup.html', 'main.popup');
  const entries = await page.evaluate(() => (globalThis as unknown as StorageApi).chrome.storage.local.get(null));
  await page.close();
  return entries;
}
