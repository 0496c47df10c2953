/**
 * The first-run page, opened by the background at install.
 * Joins: `components/welcome` with the settings and with a sample that is read as pages are.
 * Never: writes a setting that the reader did not choose.
 */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { FaultsIn } from '../../components/shared/faults';
import { applyLooks } from '../../components/shared/looks';
import type { Status } from '../../components/shared/StatusLine';
import { SaysIn } from '../../components/shared/say';
import { Welcome } from '../../components/welcome/Welcome';
import '../../components/welcome/welcome.css';
import { faultFacts } from '../../lib/extension/faults';
import { browserSay } from '../../lib/extension/say';
import { loadSettings, saveSetting, watchSettings } from '../../lib/extension/settings/store';
import { copyText } from '../../lib/page/copy-text';
import type { FaultId } from '../../lib/pure/report/report';
import { DEFAULTS, type Settings } from '../../lib/pure/settings/settings';
import type { MessageKey } from '../../lib/pure/words/say';
import { createSample } from './sample';

const say = browserSay(browser);
const root = document.getElementById('root');
const faults = { ...faultFacts(browser, 'welcome'), copy: copyText };
let settings: Settings = DEFAULTS;
let status: Status | null = null;

const tell = (key: MessageKey, fault?: FaultId): void => {
  status = { id: (status?.id ?? 0) + 1, words: say(key), wrong: fault !== undefined, fault };
  draw();
};
const sample = createSample(() => tell('options_sample_siteOff'));

const refresh = async (): Promise<void> => {
  ({ settings } = await loadSettings(browser));
  applyLooks(document.documentElement, settings);
  draw();
  sample.apply(settings);
};

function draw(): void {
  if (!root) return;
  render(
    <SaysIn value={say}>
      <FaultsIn value={faults}>
        <Welcome
          runOn={settings.runOn}
          status={status}
          onOpen={sample.open}
          onRunOn={(value) => {
            void saveSetting(browser, 'runOn', value).then(
              () => tell('options_saved'),
              () => tell('options_notSaved', 'not-saved'),
            );
          }}
          onOptions={() => void browser.runtime.openOptionsPage()}
        />
      </FaultsIn>
    </SaysIn>,
    root,
  );
}

document.documentElement.lang = say.locale;
watchSettings(browser, () => void refresh(), new AbortController().signal);
void refresh();
