/**
 * The side panel's page: in Chrome's side panel, in Firefox's sidebar, or in a tab (`sidepanel.html?tab=ID`).
 * Joins: `components/panel` with the page that it is about.
 * Never: keeps state of its own; how the list is grouped goes with the panel.
 */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Panel } from '../../components/panel/Panel';
import '../../components/panel/panel.css';
import { FaultsIn } from '../../components/shared/faults';
import { SaysIn } from '../../components/shared/say';
import { faultFacts } from '../../lib/extension/faults';
import { namedTab } from '../../lib/extension/panel/which-tab';
import { browserSay } from '../../lib/extension/say';
import { copyText } from '../../lib/page/copy-text';
import { saveAs } from '../library/export-as';
import { noteOf } from '../popup/note';
import { createReading } from '../popup/reading';
import { watchPage } from './watch';

const root = document.getElementById('root');
const faults = { ...faultFacts(browser, 'panel'), copy: copyText };
const say = browserSay(browser);
document.documentElement.lang = say.locale;
document.documentElement.dir = say.direction;

let visit = '';
const page = watchPage(browser, namedTab(location.search), (model) => {
  if (!root) return;
  if (model.visit !== visit) {
    visit = model.visit;
    reading.close();
    return;
  }
  render(
    <SaysIn value={say}>
      <FaultsIn value={faults}>
        <Panel
          model={model}
          onShow={page.show}
          onSite={page.switchSite}
          onEverywhere={page.switchEverywhere}
          onRetry={page.retry}
          reading={reading.now}
          onEntity={reading.go}
          onBack={reading.back}
          onRetryReading={reading.retry}
          onExport={(form, wanted) => saveAs(browser, say, form, wanted)}
          digest={{
            note: () => noteOf(say, page.digest, page.address),
            onShow: page.showSentence,
            onCopy: copyText,
          }}
        />
      </FaultsIn>
    </SaysIn>,
    root,
  );
});

const reading = createReading(browser, page.names, page.redraw);
