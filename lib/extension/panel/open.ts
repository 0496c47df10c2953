/**
 * Opening the side panel.
 * Owns: which of the browser's ways is taken: Chrome's side panel, Firefox's sidebar, else a tab of its own.
 * Used by: the background (a press in a card, the keyboard command) and the popup.
 * Never: waits for anything before it asks the browser: what the reader did counts for the first call only.
 */
import type { Browser } from 'webextension-polyfill';
import type { PanelPlace } from '../../pure/messages/answers';

/** The tab that the reader was in. */
export interface PanelTab {
  id?: number | undefined;
  windowId?: number | undefined;
  index?: number | undefined;
}

/** What the library's types do not know yet, and what not every browser has. */
interface Panels {
  sidePanel?: { open(where: { windowId: number } | { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
  runtime: { getContexts?(filter: { contextTypes: string[] }): Promise<{ documentUrl?: string; tabId?: number }[]> };
}

export const PANEL_PAGE = 'sidepanel.html';

/** @throws what the browser throws where not even a tab can be opened */
export async function openPanel(browser: Browser, tab: PanelTab): Promise<PanelPlace> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  try {
    // The panel follows the window's active tab, so it belongs to the window.
    if (sidePanel && tab.windowId !== undefined) {
      await sidePanel.open({ windowId: tab.windowId });
      return 'side-panel';
    }
    if (sidePanel && tab.id !== undefined) {
      await sidePanel.open({ tabId: tab.id });
      return 'side-panel';
    }
    if (sidebarAction) {
      await sidebarAction.open();
      return 'sidebar';
    }
  } catch {
    // Not by the reader's own hand, as the browser sees it: Firefox does not count a press in a card.
  }
  await openTab(browser, tab);
  return 'tab';
}

/** One tab for each page: a second press leads to the one that is open. */
async function openTab(browser: Browser, { id, index, windowId }: PanelTab): Promise<void> {
  const url = browser.runtime.getURL(id === undefined ? PANEL_PAGE : `${PANEL_PAGE}?tab=${id}`);
  const { runtime } = browser as unknown as Panels;
  const contexts = (await runtime.getContexts?.({ contextTypes: ['TAB'] }).catch(() => [])) ?? [];
  const open = contexts.find((context) => context.documentUrl === url)?.tabId;
  if (open !== undefined) await browser.tabs.update(open, { active: true });
  else
    await browser.tabs.create({
      url,
      ...(windowId === undefined ? {} : { windowId }),
      ...(index === undefined ? {} : { index: index + 1 }),
    });
}
