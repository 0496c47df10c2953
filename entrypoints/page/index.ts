/**
 * The content script: runs once in every top-level page, and does next to nothing where Says Who is off.
 * Joins: `lib/page/article` with `lib/extension` (settings, messages); where Says Who is on, it has the background
 * put the reader script beside it.
 * Never: uses WXT's content-script context, which a page can see and abort; what ends it is our own signal.
 *
 *   settings ─▶ decide ─┬─▶ off: wait for a change of settings or address, or for the page to become an article
 *                       └─▶ on: `entrypoints/reader` reads the page, marks, and opens cards
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../../lib/extension/messages/ask';
import { listenToExtension } from '../../lib/extension/messages/listen';
import { offerPanelPort } from '../../lib/extension/messages/panel-port';
import { isAlive, nativeBrowser } from '../../lib/extension/native';
import { switchSite } from '../../lib/extension/settings/sites';
import { keepMuted, loadSettings, watchSettings } from '../../lib/extension/settings/store';
import { whenAddressChanges, whenPageGrows } from '../../lib/page/article/await-article';
import { isArticle } from '../../lib/page/article/is-article';
import { atTime } from '../../lib/page/at-time';
import { findBridge, offerBridge, type Reading } from '../../lib/page/bridge';
import { HOST_NAME } from '../../lib/page/card/contract';
import { page } from '../../lib/page/own-document';
import { whenShown } from '../../lib/page/prerendered';
import type { PageScript } from '../../lib/pure/messages/requests';
import type { PageReport } from '../../lib/pure/messages/to-page';
import type { Settings } from '../../lib/pure/settings/settings';
import { decide, type SiteState } from '../../lib/pure/sites/decide';
import { type SentencesHere, sentencesHere } from './sentences';
import { tellOff } from './tell-off';

export default defineUnlistedScript(() => {
  const browser = nativeBrowser();
  // Injected again into a page that has us already: nothing to do.
  if (findBridge()?.alive() || !page.body) return;

  const life = new AbortController();
  const isPrivate = browser.extension.inIncognitoContext === true;
  /** Ends quietly when the extension was updated, disabled or removed under this page. */
  const alive = (): boolean => {
    if (!life.signal.aborted && !isAlive(browser)) life.abort();
    return !life.signal.aborted;
  };
  const bridge = offerBridge(alive);
  // What an older version left behind; its marks are replaced by ours under the same name.
  for (const host of page.querySelectorAll(HOST_NAME)) host.remove();

  let state: SiteState = { on: false, reason: 'off-not-article' };
  let reading: Reading | null = null;
  let sentences: SentencesHere | null = null;
  /** Ends what the present state began: a reading, or the wait for an article. */
  let present = new AbortController();

  let held: Settings | null = null;

  /** Brings this page to what the settings say, whatever it was before. */
  const apply = (now: Settings): void => {
    if (!alive()) return;
    const before = held;
    held = now;
    // To begin anew would take the card away in which a name was muted, and the way back with it.
    if (reading && before && onlyMuted(before, now)) {
      reading.mute(now.muted);
      found();
      return;
    }
    state = decide(now, location.hostname, () => isArticle(page), Date.now());
    present.abort();
    present = new AbortController();
    reading = null;
    sentences = null;
    panel.pointed(null);
    const signal = AbortSignal.any([present.signal, life.signal]);
    if (state.on) void start(now, signal);
    else if (state.reason === 'off-not-article')
      whenPageGrows(document, () => isArticle(page) && void reload(), signal);
    if (state.until) atTime(state.until, () => void reload(), signal);
    tellToolbar();
  };

  const start = async (settings: Settings, signal: AbortSignal): Promise<void> => {
    if (!bridge.startReading) await script('reader');
    if (signal.aborted || !bridge.startReading) return;
    const mute = keepMuted.bind(null, browser, isPrivate);
    const openPanel = (): void => void ask<'open-panel'>(browser, { type: 'open-panel' }).catch(() => undefined);
    const article = state.reason === 'on-article' || isArticle(page);
    const here = { browser, bridge, settings, signal, alive, script, reading: () => reading, onChange: panel.changed };
    sentences = sentencesHere(here);
    const does = { turnOffSite: () => switchTo(false), mute, openPanel, script, onFound: found };
    reading = bridge.startReading({ settings, signal, alive, article, ...does });
    reading.onPointed(panel.pointed, signal);
  };

  const switchTo = (on: boolean): void =>
    void switchSite(browser, { host: location.hostname, isPrivate }, on, isArticle(page));

  const script = async (name: PageScript): Promise<void> => {
    await ask<'script'>(browser, { type: 'script', name }).catch(() => undefined);
  };

  const reload = async (): Promise<void> => apply((await loadSettings(browser, isPrivate)).settings);

  const found = (): void => {
    tellToolbar();
    sentences?.look();
  };

  let told = '';
  const tellToolbar = (): void => {
    if (!alive()) return;
    panel.changed();
    const scanning = state.on && (reading?.scanning ?? true);
    const now = { type: 'page-state', reason: state.reason, entities: reading?.entities() ?? 0, scanning } as const;
    if (told === JSON.stringify(now)) return;
    told = JSON.stringify(now);
    ask<'page-state'>(browser, now).catch(() => undefined);
  };

  const mutedHere = (): Pick<PageReport, 'muted'> => {
    const muted = reading?.muted() ?? [];
    return muted.length > 0 ? { muted } : {};
  };
  const digestHere = (): Pick<PageReport, 'digest'> => {
    const digest = sentences?.part?.digest();
    return digest ? { digest } : {};
  };
  const report = (): PageReport => ({
    ...state,
    article: isArticle(page),
    scanning: state.on && (reading?.scanning ?? true),
    names: reading?.names() ?? [],
    ...mutedHere(),
    ...digestHere(),
  });
  const panel = offerPanelPort(browser, alive, {
    report,
    show: (entity, nth) => reading?.showEntity(entity, { card: false, nth }) ?? false,
    showSentence: (place) => sentences?.part?.show(place, false),
  });
  listenToExtension(browser, alive, {
    report,
    showEntity: (entity, how) => reading?.showEntity(entity, how) ?? false,
    showSentence: (place) => sentences?.part?.show(place, true) ?? false,
    command(command) {
      if (command === 'toggle-site') switchTo(!state.on);
      else if (state.on) reading?.command(command);
      else if (held) void tellOff(bridge, state, held, present.signal, script);
    },
    settingsChanged: () => void reload(),
  });
  watchSettings(browser, () => void reload(), life.signal);
  whenAddressChanges(document, () => void reload(), life.signal);
  // A page that comes back from the back-forward cache may have missed what was set meanwhile.
  addEventListener('pageshow', (event) => event.persisted && void reload(), { signal: life.signal });
  whenShown(page, () => void reload(), life.signal);
});

/** Whether two states of the settings differ in what is muted, and in nothing else. */
function onlyMuted(before: Settings, now: Settings): boolean {
  const rest = (all: Settings): string => JSON.stringify({ ...all, muted: null });
  return rest(before) === rest(now) && JSON.stringify(before.muted) !== JSON.stringify(now.muted);
}
