/**
 * What the reader does in the popup, done.
 * Owns: carrying each thing out, and telling what did not work.
 * Used by: the popup's page.
 * Never: waits before it asks the browser for what needs the reader's own press (access, the side panel).
 */
import type { Browser } from 'webextension-polyfill';
import type { PopupActions } from '../../components/popup/Popup';
import { ask } from '../../lib/extension/messages/ask';
import { openPanel } from '../../lib/extension/panel/open';
import { setUnreadableAside } from '../../lib/extension/settings/aside';
import { pauseSite, resumeSite, type SiteOfTab, switchSite } from '../../lib/extension/settings/sites';
import { saveSetting, unmuteEntity } from '../../lib/extension/settings/store';
import { copyText } from '../../lib/page/copy-text';
import type { Digest } from '../../lib/pure/digest/model';
import { ALL_SITES, patternOf } from '../../lib/pure/popup/address';
import type { TroubleId } from '../../lib/pure/popup/model';
import { endOfPause } from '../../lib/pure/sites/pause';
import type { Say } from '../../lib/pure/words/say';
import type { LoadedPage } from './load';
import { noteOf } from './note';
import type { ReadingRoad } from './reading';
import { type CurrentTab, showEntity, showSentence } from './tab';

export interface Situation {
  tab: CurrentTab | null;
  loaded: LoadedPage | null;
}

export interface ActionsNeed {
  browser: Browser;
  /** What holds now. */
  situation(): Situation;
  /** Gathers all anew and draws it. */
  refresh(): Promise<void>;
  /** Draws what did not work; null: nothing any more. */
  trouble(id: TroubleId | null): void;
  reading: ReadingRoad;
  say: Say;
}

/** ms ahead of UTC, by the reader's own clock. */
const offsetAt = (time: number): number => -new Date(time).getTimezoneOffset() * 60_000;

export function createActions({ browser, situation, refresh, trouble, reading, say }: ActionsNeed): PopupActions {
  const done = (doing: Promise<unknown>, failed: TroubleId): void => {
    trouble(null);
    // Settings that changed are heard of; this is for those that did not, so that no switch shows what is not so.
    void doing.catch(() => trouble(failed)).then(refresh);
  };
  /** Does something about the page's site. */
  const onSite = (act: (site: SiteOfTab) => Promise<void>): void => {
    const page = situation().loaded?.page;
    if (page?.kind === 'page') done(act({ host: page.host, isPrivate: isPrivate() }), 'not-saved');
  };
  const isPrivate = (): boolean => situation().tab?.isPrivate ?? false;
  /** The popup has done its part; on a phone it would hide what was opened. */
  const leave = (): void => window.close();

  return {
    onEverywhere: (on) => done(saveSetting(browser, 'enabled', on), 'not-saved'),
    onSite: (on) => onSite((site) => switchSite(browser, site, on, situation().loaded?.report?.article ?? false)),
    onPause: (length) => onSite((site) => pauseSite(browser, site, endOfPause(length, Date.now(), offsetAt))),
    onResume: () => onSite((site) => resumeSite(browser, site)),
    onUnmute: (key) => done(unmuteEntity(browser, key, isPrivate()), 'not-saved'),
    onAllow() {
      const { tab } = situation();
      const origins = tab?.url ? [patternOf(tab.url)] : [...ALL_SITES];
      // First of all: the reader's press counts for this call only.
      const asked = request(browser, origins);
      trouble(null);
      void (async () => {
        const answer = await asked;
        if (answer !== 'allowed') trouble(answer);
        await refresh();
      })();
    },
    onReload() {
      const { tab } = situation();
      if (tab) void browser.tabs.reload(tab.id).catch(refresh);
    },
    onPanel() {
      const { tab } = situation();
      // First of all, for the same reason.
      const opened = openPanel(browser, tab ?? {});
      void opened.then(leave, () => trouble('no-panel'));
    },
    onOptions: () => void browser.runtime.openOptionsPage().then(leave, () => trouble('no-options')),
    async onShow(key) {
      const { tab } = situation();
      // The popup closes: it would hide the card, and the reader has gone back to the page.
      if (tab && (await showEntity(browser, tab.id, key))) leave();
      else trouble('not-shown');
    },
    digest: {
      async onShow(place) {
        const { tab } = situation();
        if (tab && (await showSentence(browser, tab.id, place))) leave();
        else trouble('not-shown');
      },
      onCopy: copyText,
      note: () => noteOf(say, digestOf(situation()), situation().tab?.url?.href ?? ''),
    },
    onRead(key) {
      const page = situation().loaded?.page;
      const found = page?.kind === 'page' ? page.names.find((each) => each.key === key) : undefined;
      reading.go({ key, name: found?.name ?? '' });
    },
    onEntity: reading.go,
    onRetry: reading.retry,
    onBack: reading.back,
    onDismiss(id) {
      const doing: Promise<unknown> =
        id === 'packs-rebuilt'
          ? ask<'dismiss-notice'>(browser, { type: 'dismiss-notice', id })
          : setUnreadableAside(browser);
      done(doing, 'not-saved');
    },
  };
}

function digestOf({ loaded }: Situation): Digest | undefined {
  return loaded?.page.kind === 'page' ? loaded.page.digest : undefined;
}

/** Browsers refuse by answering, by rejecting, or by throwing at once. */
async function request(browser: Browser, origins: string[]): Promise<'allowed' | 'not-allowed' | 'not-asked'> {
  try {
    return (await browser.permissions.request({ origins })) ? 'allowed' : 'not-allowed';
  } catch {
    return 'not-asked';
  }
}
