/**
 * Which tab the side panel is about.
 * Owns: the active tab of the panel's window, or the one that the panel's own address names (`?tab=ID`).
 * Used by: the side panel.
 * Never: looks into another window.
 */
import type { Browser, Tabs } from 'webextension-polyfill';

/** The tab that an address names; null where it names none. */
export function namedTab(search: string): number | null {
  const named = new URLSearchParams(search).get('tab');
  return named !== null && /^\d+$/.test(named) ? Number(named) : null;
}

/** Calls with the tab now, and again whenever it is another. */
export async function watchTab(
  browser: Browser,
  named: number | null,
  changed: (tab: Tabs.Tab | null) => void,
): Promise<void> {
  if (named !== null) return changed(await browser.tabs.get(named).catch(() => null));
  const here = await browser.windows.getCurrent().catch(() => null);
  let turn = 0;
  const look = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const [tab] = await browser.tabs.query({ active: true, windowId: here?.id ?? -2 }).catch(() => []);
    // Of two quick changes the later one counts, whichever is answered first.
    if (mine === turn) changed(tab ?? null);
  };
  browser.tabs.onActivated.addListener(({ windowId }) => windowId === here?.id && void look());
  await look();
}
