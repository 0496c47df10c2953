/**
 * The popup's page.
 * Joins: `components/popup` with the active tab, the settings and the background.
 * Never: keeps state of its own: what it shows is what settings, tab and background say, asked again after a change.
 */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/Popup';
import '../../components/popup/popup.css';
import { FaultsIn } from '../../components/shared/faults';
import { applyLooks } from '../../components/shared/looks';
import { SaysIn } from '../../components/shared/say';
import { faultFacts } from '../../lib/extension/faults';
import { browserSay } from '../../lib/extension/say';
import { loadSettings, watchSettings } from '../../lib/extension/settings/store';
import { copyText } from '../../lib/page/copy-text';
import type { PopupModel, TroubleId } from '../../lib/pure/popup/model';
import { createActions } from './actions';
import { type LoadedPage, loadFrame, loadPage } from './load';
import { createReading } from './reading';
import { type CurrentTab, currentTab, whenTabChanges } from './tab';

/** ms: a page that answers has done so by then; for one that does not, the rest need not wait. */
const PATIENCE = 250;
/** ms until a page that is still compared with the packs is asked again. */
const STILL_READING = 400;

const life = new AbortController();
const say = browserSay(browser);
const root = document.getElementById('root');
const faults = { ...faultFacts(browser, 'popup'), copy: copyText };
// The page itself, for those who hear it, and for its scroll bar's side.
document.documentElement.lang = say.locale;
document.documentElement.dir = say.direction;
void fillPage();
let tab: CurrentTab | null = null;
let frame: Awaited<ReturnType<typeof loadFrame>> | null = null;
let loaded: LoadedPage | null = null;
let trouble: TroubleId | null = null;
const reading = createReading(browser, () => loaded?.report?.names ?? [], draw);

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
  await gather().catch(() => undefined);
  refreshing = false;
  draw();
  if (again) await refresh();
};

const gather = async (): Promise<void> => {
  const now = await currentTab(browser);
  const held = await loadSettings(browser, now?.isPrivate);
  applyLooks(document.documentElement, held.settings);
  tab = now;
  const page = loadPage(browser, now, held);
  frame = await loadFrame(browser, held);
  const waiting = setTimeout(draw, PATIENCE);
  loaded = await page.finally(() => clearTimeout(waiting));
  // Of its last sentence a page does not tell by itself.
  if (loaded.report?.digest?.reading) setTimeout(() => void refresh(), STILL_READING);
};

const actions = createActions({
  browser,
  situation: () => ({ tab, loaded }),
  refresh,
  trouble(id) {
    trouble = id;
    draw();
  },
  reading,
  say,
});

/** In a tab, and on a phone, where the browser shows the popup as a page. */
async function fillPage(): Promise<void> {
  const inTab = await browser.tabs.getCurrent().catch(() => undefined);
  const onPhone = matchMedia('(pointer: coarse) and (hover: none)').matches;
  document.documentElement.toggleAttribute('data-whole-page', inTab !== undefined || onPhone);
}

function draw(): void {
  if (!frame || !root) return;
  const model: PopupModel = { ...frame, page: loaded?.page ?? { kind: 'loading' }, trouble };
  render(
    <SaysIn value={say}>
      <FaultsIn value={faults}>
        <Popup model={model} reading={reading.now} actions={actions} />
      </FaultsIn>
    </SaysIn>,
    root,
  );
}

watchSettings(browser, () => void refresh(), life.signal);
browser.permissions.onAdded.addListener(() => void refresh());
browser.permissions.onRemoved.addListener(() => void refresh());
whenTabChanges(browser, (tabId) => tabId === tab?.id && void refresh());
void refresh();
