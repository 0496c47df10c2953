/**
 * The sample text, read, marked and carded in a page of our own.
 * Joins: the very scripts that do it in pages, over the bridge that they know.
 * Used by: first-run page, options page.
 * Never: a second way of marking or of opening cards: what is tried here is what pages get.
 */
import { nativeBrowser } from '../../lib/extension/native';
import { keepMuted } from '../../lib/extension/settings/store';
import { offerBridge, type Reading } from '../../lib/page/bridge';
import type { Settings } from '../../lib/pure/settings/settings';
import cardScript from '../card/index';
import readerScript from '../reader/index';
import sheetScript from '../sheet/index';
import walkScript from '../walk/index';
import '../marks.css';

export interface Sample {
  /** Reads the page anew where the settings make a difference to it; always on, whatever they say. */
  apply(settings: Settings): void;
  /** Opens an entity's card with the focus inside. */
  open(entity: string): void;
}

/** @param onSiteOff the card was asked to switch the site off, which a page of ours is not */
export function createSample(onSiteOff: () => void): Sample {
  const bridge = offerBridge(() => true);
  for (const script of [readerScript, cardScript, walkScript, sheetScript]) void script.main();
  let present = new AbortController();
  let reading: Reading | null = null;
  let shown = '';
  return {
    apply(settings) {
      // Lists of sites may be long, and mean nothing here.
      const counts = JSON.stringify({ ...settings, sites: null, pauses: null });
      if (counts === shown) return;
      shown = counts;
      present.abort();
      present = new AbortController();
      const signal = present.signal;
      reading =
        bridge.startReading?.({
          settings,
          signal,
          alive: () => !signal.aborted,
          turnOffSite: onSiteOff,
          mute: keepMuted.bind(null, nativeBrowser(), false),
          // A page of ours with a sample to read is no page that a panel could be about.
          openPanel: null,
          // They are all here.
          script: () => Promise.resolve(),
          onFound: () => undefined,
        }) ?? null;
    },
    open: (entity) => void reading?.showEntity(entity),
  };
}
