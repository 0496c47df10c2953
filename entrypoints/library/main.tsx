/**
 * The library's page: one pack, `library.html?pack=ID#SECTION`.
 * Joins: `components/library` with the background's library and the settings for looks.
 * Never: shows what is not so: after each change it shows what the background has.
 */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { LibraryPage } from '../../components/library/LibraryPage';
import '../../components/library/library.css';
import { FaultsIn } from '../../components/shared/faults';
import { applyLooks } from '../../components/shared/looks';
import { SaysIn } from '../../components/shared/say';
import { faultFacts } from '../../lib/extension/faults';
import { browserSay } from '../../lib/extension/say';
import { loadSettings, watchSettings } from '../../lib/extension/settings/store';
import { copyText } from '../../lib/page/copy-text';
import { watchPack } from './watch';

const say = browserSay(browser);
const root = document.getElementById('root');
const faults = { ...faultFacts(browser, 'library'), copy: copyText };
const id = new URLSearchParams(location.search).get('pack') ?? '';
const section = (): string => location.hash.slice(1);

const page = watchPack({
  browser,
  say,
  id,
  section,
  draw(model) {
    if (!root) return;
    document.title =
      model.pack.is === 'ready' ? say('library_page_title', model.pack.row.title) : say('options_packs_title');
    render(
      <SaysIn value={say}>
        <FaultsIn value={faults}>
          <LibraryPage model={model} actions={page.actions} />
        </FaultsIn>
      </SaysIn>,
      root,
    );
  },
});

const look = async (): Promise<void> => applyLooks(document.documentElement, (await loadSettings(browser)).settings);

document.documentElement.lang = say.locale;
document.documentElement.dir = say.direction;
const lookAnew = (): void => void Promise.all([look(), page.refresh()]);
watchSettings(browser, lookAnew, new AbortController().signal);
addEventListener('hashchange', page.turn);
// It may have been updated or switched meanwhile.
addEventListener('focus', () => void page.refresh());
lookAnew();
