/**
 * “Add a claim from this” in the menu of a selection.
 * Owns: the menu entry, taking the clip out of the page, and opening the pack editor with it.
 * Used by: the background.
 * Never: writes a clip to disk: it waits in the session's memory until the editor has it, and goes with the browser.
 */
import type { Browser, Menus, Tabs } from 'webextension-polyfill';
import { type Clip, clipFromMenu, parseClip } from '../../pure/clip/clip';
import type { Say } from '../../pure/words/say';
import { keepClip } from './waiting';

const MENU = 'add-claim';
const SCRIPT = 'clip.js';
const PAGE = 'editor.html';

/** Adds the entry; once, at install and update: the browsers keep it. */
export async function addMenu(browser: Browser, say: Say): Promise<void> {
  // Absent where there are no such menus: Firefox for Android.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU,
    title: say('menu_addClaim'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

export function answerMenu(browser: Browser): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU) void openWithClip(browser, info, tab);
  });
}

async function openWithClip(browser: Browser, info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const clip = (await clipIn(browser, info, tab)) ?? clipFromMenu(info.selectionText, info.pageUrl, tab?.title);
  const query = new URLSearchParams();
  if (clip) query.set('clip', await keepClip(browser, { clip, isPrivate: tab?.incognito === true }));
  const url = `${browser.runtime.getURL(PAGE)}?${query}`;
  const beside = tab?.index === undefined || tab.incognito ? {} : { index: tab.index + 1, windowId: tab.windowId };
  await browser.tabs.create({ url, ...beside });
}

/** null where the page cannot be asked: access withheld, a frame that is gone. */
async function clipIn(browser: Browser, info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<Clip | null> {
  if (tab?.id === undefined) return null;
  const target = { tabId: tab.id, frameIds: [info.frameId ?? 0] };
  try {
    const [result] = await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return parseClip(result?.result);
  } catch {
    return null;
  }
}
