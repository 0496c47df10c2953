/**
 * The options page.
 * Joins: `components/options` with the settings, the packs, the browser's shortcuts, files, and a sample that is read as
 * pages are.
 * Never: shows what is not so: after each change, saved or not, it shows what storage holds.
 */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { OptionsModel } from '../../components/options/model';
import { Options } from '../../components/options/Options';
import '../../components/options/options.css';
import { FaultsIn } from '../../components/shared/faults';
import { applyLooks } from '../../components/shared/looks';
import { SaysIn } from '../../components/shared/say';
import { faultFacts } from '../../lib/extension/faults';
import { browserSay } from '../../lib/extension/say';
import { loadSettings, watchSettings } from '../../lib/extension/settings/store';
import { copyText } from '../../lib/page/copy-text';
import { createSample } from '../welcome/sample';
import { createActions, type Told } from './actions';
import { createPacks } from './packs';
import { canChangeShortcuts, loadShortcuts } from './shortcuts';

/** ms: pauses end while the page is open, and are told to the minute. */
const LOOK_EVERY = 30_000;

const say = browserSay(browser);
const root = document.getElementById('root');
const faults = { ...faultFacts(browser, 'options'), copy: copyText };
let model: OptionsModel | null = null;
let told: Told = { status: null, imported: null };

const refresh = async (): Promise<void> => {
  const [{ settings, unreadable, managed }, shortcuts] = await Promise.all([
    loadSettings(browser),
    loadShortcuts(browser),
  ]);
  const lost = unreadable.includes('storage') ? 'all' : 'some';
  applyLooks(document.documentElement, settings);
  model = {
    ...told,
    settings,
    managed,
    unreadable: unreadable.length === 0 ? 'none' : lost,
    now: Date.now(),
    shortcuts,
    canChangeShortcuts: canChangeShortcuts(browser),
  };
  draw();
  sample.apply(settings);
};

const actions = createActions({
  browser,
  say,
  refresh,
  settings: () => model?.settings,
  tell(news) {
    told = { ...told, ...news };
    if (model) model = { ...model, ...told };
    draw();
  },
});
const packs = createPacks({ browser, say, tell: actions.tell, draw });
const sample = createSample(() => actions.say('options_sample_siteOff'));

function draw(): void {
  if (!model || !root) return;
  render(
    <SaysIn value={say}>
      <FaultsIn value={faults}>
        <Options model={model} actions={actions} packs={packs.props()} />
      </FaultsIn>
    </SaysIn>,
    root,
  );
}

document.documentElement.lang = say.locale;
document.title = say('options_title');
// A file that misses its place must not take the page's.
for (const type of ['dragover', 'drop'] as const) addEventListener(type, (event) => event.preventDefault());
// Shortcuts are changed on a page of the browser's; the reader comes back from there.
const refreshAll = (): void => void Promise.all([refresh(), packs.refresh()]);
addEventListener('focus', refreshAll);
setInterval(refreshAll, LOOK_EVERY);
watchSettings(browser, refreshAll, new AbortController().signal);
refreshAll();
