/**
 * The popup about a given page, in a tab of its own: a browser driven from outside has no toolbar to press.
 * Owns: finding the page's tab as the extension numbers it; the side panel is opened in the same way.
 * Used by: `npm start`, `npm run shots`, the end-to-end tests.
 * Never: opens a popup about itself.
 */
import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

/** The part of the extension API that is asked here, inside an extension page. */
interface ExtensionWorld {
  chrome: { tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } };
}

/** Opens `popup.html?tab=…`; `ready` is what it shows once it has drawn. */
export function openPopupAbout(session: Session, page: Page, ready = 'main.popup'): Promise<Page> {
  return openAbout(session, page, 'popup.html', ready);
}

/** Opens an extension page about a given page: `FILE?tab=…`. */
export async function openAbout(session: Session, page: Page, file: string, ready: string): Promise<Page> {
  const url = await page.evaluate(() => location.href);
  const asking = await session.openExtensionPage('popup.html', 'body');
  const id = await asking.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as ExtensionWorld;
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === wanted)?.id;
  }, url);
  await asking.close();
  if (id === undefined) throw new Error(`the extension sees no tab with ${url}`);
  return session.openExtensionPage(`${file}?tab=${id}`, ready);
}
