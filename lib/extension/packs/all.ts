/**
 * All that the background does with packs, joined.
 * Owns: making the parts, and telling each of them, and every open page, when the packs have changed.
 * Used by: `entrypoints/background.ts`.
 * Never: starts anything by itself but what the browser's events ask for.
 */
import type { Browser } from 'webextension-polyfill';
import type { NoticeId } from '../../pure/messages/answers';
import type { Pack } from '../../pure/pack/schema';
import type { Say } from '../../pure/words/say';
import type { Notices } from '../notices';
import { followPolicy, whenPolicyChanges } from '../policy/follow';
import { setAlarm, whenAlarm } from './alarm';
import { answerLibrary } from './answers';
import { createClaimBrowser } from './browse';
import { createDrafts } from './drafts';
import { fetchText } from './fetch';
import { keepingMutes } from './keep-mutes';
import { createLibrary, type Library } from './library';
import { createShelf } from './shelf';
import { stampPacks } from './stamp';
import { createPackStore } from './store/store';
import { createUpdates } from './updates';

export interface Packs {
  library: Library;
  answers: ReturnType<typeof answerLibrary>;
  /** What the reader must be told of the packs. */
  notices(): Promise<NoticeId[]>;
  /** To be called when the browser has started, or the extension was installed or updated. */
  started(): void;
}

export function startPacks(browser: Browser, bundled: Pack, notices: Notices, say: () => Say): Packs {
  const store = createPackStore({
    bundled,
    wasFilled: notices.wasFilled,
    filled: notices.filled,
    isSetAside: notices.isSetAside,
    setAside: notices.setAside,
    onTrouble: (trouble) => {
      if (trouble === 'packs-rebuilt') void notices.rebuilt();
    },
    onChange: changed,
  });
  const library = createLibrary(store);
  const shelf = createShelf(keepingMutes(store, library, browser), bundled);
  const claims = createClaimBrowser(store, bundled, say);
  const drafts = createDrafts(store);
  const fetching = (url: string) =>
    fetchText(url, {
      mayRead: (pattern) => browser.permissions.contains({ origins: [pattern] }).catch(() => true),
    });
  const updates = createUpdates(shelf, fetching);

  function changed(): void {
    claims.forget();
    stampPacks(browser);
    alarm();
  }
  const alarm = (): void => quietly(async () => setAlarm(browser, await shelf.rows()));
  const policy = (): void => quietly(() => followPolicy(browser, { shelf, drafts, fetchText: fetching }));

  whenAlarm(browser, () => {
    policy();
    quietly(() => updates.updateDue(Date.now()));
  });
  whenPolicyChanges(browser, policy);
  browser.runtime.onStartup.addListener(() => {
    alarm();
    policy();
  });

  return {
    library,
    answers: answerLibrary({ shelf, updates, claims, drafts, fetchText: fetching }),
    async notices() {
      const found: NoticeId[] = [];
      if (await notices.isRebuilt()) found.push('packs-rebuilt');
      if (store.inMemory) found.push('packs-in-memory');
      else if (await notices.isSetAside()) found.push('packs-set-aside');
      return found;
    },
    started() {
      // The packs are put in now rather than when the first page asks.
      alarm();
      policy();
    },
  };
}

/** What nobody waits for fails into the console. */
function quietly(work: () => Promise<void>): void {
  work().catch((error: unknown) => console.error('Says Who could not look after its packs:', error));
}
