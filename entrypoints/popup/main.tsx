/**
 * The popup's page.
 * Joins: `components/popup` with the active tab, the settings and the background.
 * Never: keeps state of its own: what it shows is what settings, tab and background say, asked again after a change.
 */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/Popup';
import '../../components/popup/popup.css';
import type { LoadState } from '../../components/shared/load-state';
import { SaysIn } from '../../components/shared/say';
import { ask } from '../../lib/extension/messages/ask';
import { browserSay } from '../../lib/extension/say';
import { removeUnreadable, saveSetting, switchSite, watchSettings } from '../../lib/extension/settings/store';
import type { EntityKey } from '../../lib/pure/card/model';
import { loadCard, loadPopup, type PopupData } from './load';
import { currentTab, showEntity, whenTabChanges } from './tab';

const life = new AbortController();
const say = browserSay(browser);
const root = document.getElementById('root');
// The page itself, for those who hear it, and for its scroll bar's side.
document.documentElement.lang = say.locale;
document.documentElement.dir = say.direction;
let data: PopupData | null = null;
let reading: { key: EntityKey; state: LoadState } | null = null;

let refreshing = false;
let again = false;

/** Gathers all anew. What changes meanwhile is gathered once more, so that the last word is never an older one. */
const refresh = async (): Promise<void> => {
  if (refreshing) {
    again = true;
    return;
  }
  refreshing = true;
  again = false;
  data = await loadPopup(browser, await currentTab(browser)).catch(() => data);
  refreshing = false;
  draw();
  if (again) await refresh();
};

const read = async (key: EntityKey): Promise<void> => {
  reading = { key, state: { kind: 'loading' } };
  draw();
  const state = await loadCard(browser, key, data?.report?.names ?? []);
  if (reading?.key !== key) return;
  reading = { key, state };
  draw();
};

const show = async (key: EntityKey): Promise<void> => {
  const tab = data?.tab?.id;
  // The popup closes: it would hide the card, and the reader has gone back to the page.
  if (tab !== undefined && (await showEntity(browser, tab, key))) window.close();
};

const switchThisSite = async (on: boolean): Promise<void> => {
  if (data?.model.page.kind !== 'page') return;
  await switchSite(browser, data.model.page.host, on, data.report?.article ?? false);
};

function draw(): void {
  if (!data || !root) return;
  render(
    <SaysIn value={say}>
      <Popup
        model={data.model}
        reading={reading}
        onEverywhere={(on) => void saveSetting(browser, 'enabled', on)}
        onSite={(on) => void switchThisSite(on)}
        onShow={(key) => void show(key)}
        onRead={(key) => void read(key)}
        onRetry={(key) => void read(key)}
        onBack={() => {
          reading = null;
          draw();
        }}
        onDismiss={(id) => {
          const done =
            id === 'packs-rebuilt'
              ? ask<'dismiss-notice'>(browser, { type: 'dismiss-notice', id })
              : removeUnreadable(browser);
          void done.then(refresh, refresh);
        }}
      />
    </SaysIn>,
    root,
  );
}

watchSettings(browser, () => void refresh(), life.signal);
whenTabChanges(browser, (tabId) => tabId === data?.tab?.id && void refresh());
void refresh();
