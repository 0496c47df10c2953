/**
 * Waits for a page to become another one: an article that arrives later, or a navigation without a reload.
 * Owns: when a page is looked at again.
 * Used by: the content script.
 * Never: keeps looking. Where the page is no article, the looks grow rarer and then stop.
 */

/** ms until the first look after a change, doubled after each one. */
const FIRST_LOOK = 500;
/** Looks at one address; the last comes about two minutes after the first change. */
const MAX_LOOKS = 8;

/** Calls `look` after the page has changed, ever more rarely, until the signal is aborted. */
export function whenPageGrows(page: Document, look: () => void, signal: AbortSignal): void {
  let looks = 0;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    setTimeout(
      () => {
        if (signal.aborted) return;
        looks += 1;
        if (looks < MAX_LOOKS) observe();
        look();
      },
      FIRST_LOOK * 2 ** looks,
    );
  });
  const observe = (): void => observer.observe(page, { childList: true, subtree: true });
  observe();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** The page's address without its fragment: when it changes, this is another page. */
export function pageAddress(page: Document): string {
  return page.location.href.split('#', 1)[0] ?? '';
}

/** Calls `changed` when the page's address changes without a reload. */
export function whenAddressChanges(page: Document, changed: () => void, signal: AbortSignal): void {
  let address = pageAddress(page);
  const look = (): void => {
    const now = pageAddress(page);
    if (now === address) return;
    address = now;
    changed();
  };
  navigation.addEventListener('currententrychange', look, { signal });
}
