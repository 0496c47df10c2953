/**
 * Notices: what went wrong and was mended, until the reader has read it.
 * Owns: keeping them across restarts of the background.
 * Used by: the background (raises them) and, through it, the popup.
 * Never: keeps anything about a page.
 */
import type { Browser } from 'webextension-polyfill';

/** Local storage: present once the bundled pack was put into the database. */
const FILLED = 'packs:filled';
/** Local storage: the knowledge sets were lost and rebuilt, and the reader has not been told yet. */
const REBUILT = 'notice:packs-rebuilt';

/** Local storage: present once the packs' database could not be opened, and a second one took its place. */
const ASIDE = 'packs:set-aside';

export interface Notices {
  wasFilled(): Promise<boolean>;
  filled(): Promise<void>;
  rebuilt(): Promise<void>;
  isRebuilt(): Promise<boolean>;
  dismissRebuilt(): Promise<void>;
  isSetAside(): Promise<boolean>;
  setAside(): Promise<void>;
}

/** Storage that cannot be read or written says nothing; no question fails for it. */
export function createNotices(browser: Browser): Notices {
  const { local } = browser.storage;
  const has = async (key: string): Promise<boolean> => {
    try {
      return (await local.get(key))[key] === true;
    } catch {
      return false;
    }
  };
  const put = (key: string): Promise<void> => local.set({ [key]: true }).catch(() => undefined);
  return {
    wasFilled: () => has(FILLED),
    filled: () => put(FILLED),
    rebuilt: () => put(REBUILT),
    isRebuilt: () => has(REBUILT),
    dismissRebuilt: () => local.remove(REBUILT).catch(() => undefined),
    isSetAside: () => has(ASIDE),
    setAside: () => put(ASIDE),
  };
}
