/**
 * The gallery of the pages in a tab: options and first-run page, each in all its states.
 * Owns: the list of states, and what the components asked for.
 * Used by: `tests/components/options.browser.ts`.
 * Never: part of the packages; saves nothing, so what shows is what the state says.
 */
import { render } from 'preact';
import type { OptionsActions } from '../../components/options/model';
import { Options } from '../../components/options/Options';
import '../../components/options/options.css';
import type { PacksProps } from '../../components/packs/model';
import { FaultsIn } from '../../components/shared/faults';
import { SaysIn } from '../../components/shared/say';
import { Welcome } from '../../components/welcome/Welcome';
import '../../components/welcome/welcome.css';
import { siteFromTyped } from '../../lib/pure/sites/site';
import { faultsIn } from './faults';
import { freshFrame, type Gallery, LANGUAGES, type Looks } from './frame';
import { PACKS } from './library-models';
import { OPTIONS } from './options-models';

const asked: string[] = [];
const ask = (...words: readonly unknown[]): void => {
  asked.push(words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '));
};
const saved = async (...words: readonly unknown[]): Promise<boolean> => {
  ask(...words);
  return true;
};

const actions: OptionsActions = {
  set: (name, value) => saved('set', name, value),
  readSite: (typed) => siteFromTyped(typed, (address) => URL.parse(address)),
  keepSite: (site, kept) => saved('site', site, kept),
  mute: (entity, name) => saved('mute', entity, name),
  clearUnreadable: () => ask('clear'),
  changeShortcuts: () => ask('shortcuts'),
  exportAll: () => ask('export'),
  importFile: (file) => ask('import', file.name),
  dismissImport: () => ask('dismiss'),
  resetAll: () => saved('reset'),
};

/** The section has a gallery of its own; here it stands in its place and does nothing. */
const nothing = new Proxy({}, { get: () => () => undefined }) as PacksProps['actions'];

/** Names of all states, and what was asked so far; read by the tests. */
export const gallery: Gallery = {
  states: [...Object.keys(OPTIONS).map((name) => `options/${name}`), 'welcome/fresh'],
  asked,
  show,
};

/** Draws a state afresh. */
function show(state: string, looks: Looks = {}): void {
  asked.length = 0;
  const say = LANGUAGES[looks.language ?? 'english'];
  const model = OPTIONS[state.replace('options/', '')];
  render(
    <SaysIn value={say}>
      <FaultsIn value={faultsIn('options')}>
        {model ? (
          <Options
            model={model}
            actions={actions}
            packs={{ model: PACKS.one?.(say) as PacksProps['model'], actions: nothing }}
          />
        ) : (
          <Welcome
            runOn="articles"
            status={null}
            onOpen={(entity) => ask('open', entity)}
            onRunOn={(value) => ask('set', 'runOn', value)}
            onOptions={() => ask('options')}
          />
        )}
      </FaultsIn>
    </SaysIn>,
    freshFrame(looks),
  );
}
