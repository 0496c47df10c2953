import { describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { openPanel } from '../../../lib/extension/panel/open';

function browserWith(more: object, contexts: object[] = []) {
  const tabs = { create: vi.fn(async () => ({})), update: vi.fn(async () => ({})) };
  const runtime = { getURL: (page: string) => `x://ours/${page}`, getContexts: async () => contexts };
  return { browser: { tabs, runtime, ...more } as unknown as Browser, tabs };
}
const TAB = { id: 7, windowId: 3, index: 2 };
const refuses = () => Promise.reject(new Error('may only be called from a user input handler'));

describe('opening the panel', () => {
  it('takes Chrome’s side panel of the tab’s window, before anything else is asked', () => {
    const open = vi.fn(async () => undefined);
    const { browser } = browserWith({ sidePanel: { open } });
    const opened = openPanel(browser, TAB);
    // At once: after any wait the browser no longer counts the press.
    expect(open).toHaveBeenCalledWith({ windowId: 3 });
    return expect(opened).resolves.toBe('side-panel');
  });

  it('takes Firefox’s sidebar', async () => {
    const { browser, tabs } = browserWith({ sidebarAction: { open: async () => undefined } });
    expect(await openPanel(browser, TAB)).toBe('sidebar');
    expect(tabs.create).not.toHaveBeenCalled();
  });

  it.each([
    ['the browser has neither', {}],
    ['Firefox does not count the press', { sidebarAction: { open: refuses } }],
    ['Chrome does not count the press', { sidePanel: { open: refuses } }],
  ])('takes a tab beside the page’s own where %s', async (_why, more) => {
    const { browser, tabs } = browserWith(more);
    expect(await openPanel(browser, TAB)).toBe('tab');
    expect(tabs.create).toHaveBeenCalledWith({ url: 'x://ours/sidepanel.html?tab=7', windowId: 3, index: 3 });
  });

  it('leads to the tab that is open already', async () => {
    const { browser, tabs } = browserWith({}, [{ documentUrl: 'x://ours/sidepanel.html?tab=7', tabId: 9 }]);
    expect(await openPanel(browser, TAB)).toBe('tab');
    expect(tabs.update).toHaveBeenCalledWith(9, { active: true });
    expect(tabs.create).not.toHaveBeenCalled();
  });
});
