/**
 * The gallery of the library: the options’ section of packs and the library’s page, each in all its states.
 * Owns: the list of states, the frame around each, and what the components asked for.
 * Used by: `tests/components/library.browser.ts`.
 * Never: part of the packages; saves nothing but the order, so that a move can be seen.
 */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { LibraryPage } from '../../components/library/LibraryPage';
import '../../components/library/library.css';
import type { LibraryPageActions } from '../../components/library/model';
import type { PacksActions, PacksModel } from '../../components/packs/model';
import { PacksPart } from '../../components/packs/PacksPart';
import '../../components/options/options.css';
import { FaultsIn } from '../../components/shared/faults';
import { SaysIn, useSay } from '../../components/shared/say';
import { faultsIn } from './faults';
import { freshFrame, type Gallery, LANGUAGES, type Looks } from './frame';
import { PACKS, PAGES } from './library-models';

const asked: string[] = [];
const ask = (...words: readonly unknown[]): void => {
  asked.push(words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' '));
};
const done = async (...words: readonly unknown[]): Promise<boolean> => {
  ask(...words);
  return true;
};

/** Names of all states, and what was asked so far; read by the tests. */
export const gallery: Gallery = {
  states: [
    ...Object.keys(PACKS).map((name) => `packs/${name}`),
    ...Object.keys(PAGES).map((name) => `library/${name}`),
  ],
  asked,
  show,
};

const pageActions: LibraryPageActions = {
  enable: (on) => ask('enable', on),
  ask: (wanted) => ask('ask', wanted),
  more: () => ask('more'),
  retry: () => ask('retry'),
  copy: (text) => done('copy', text),
  exportPack: () => ask('export'),
  async exportAs(form, wanted) {
    ask('export-as', form, wanted);
    return { words: `Saved as ${wanted.pack}.${form}.jsonld.`, wrong: false };
  },
  async copyAs(claim) {
    ask('copy-as', claim);
    return { copied: false, text: `{ "@id": "#claim-${claim}" }` };
  },
};

function PacksFrame({ start }: { start: PacksModel }) {
  const say = useSay();
  const [model, setModel] = useState(start);
  const actions: PacksActions = {
    enable: (id, on) => ask('enable', id, on),
    move(id, by) {
      ask('move', id, by);
      if (model.packs.is !== 'ready') return;
      const rows = [...model.packs.rows];
      const at = rows.findIndex((row) => row.id === id);
      rows.splice(at + by, 0, ...rows.splice(at, 1));
      setModel({ ...model, packs: { is: 'ready', rows } });
    },
    remove: (id) => done('remove', id),
    exportPack: (id) => ask('export', id),
    update: (id) => ask('update', id),
    look: (id) => ask('look', id),
    setRhythm: (id, rhythm) => ask('rhythm', id, rhythm),
    copy: (text) => done('copy', text),
    retry: () => ask('retry'),
    takeFile: (file) => ask('file', file.name),
    openAddress(typed) {
      ask('address', typed);
      setModel({ ...model, incoming: { step: 'address', typed, access: 'held' } });
    },
    readAddress(typed) {
      const url = URL.parse(typed);
      return url ? { url: url.href, host: url.host } : { problem: typed === '' ? 'empty' : 'no-address' };
    },
    lookAhead: (url) => ask('look-ahead', url),
    fetchAddress: (url) => ask('fetch', url),
    add: (rhythm) => ask('add', rhythm),
    cancel() {
      ask('cancel');
      setModel({ ...model, incoming: null });
    },
  };
  return (
    <div class="sw page options" lang={say.locale} dir={say.direction}>
      <main class="options-parts">
        <PacksPart model={model} actions={actions} />
      </main>
    </div>
  );
}

/** Draws a state afresh. */
function show(name: string, looks: Looks = {}): void {
  asked.length = 0;
  const [view, state = ''] = name.split('/');
  const say = LANGUAGES[looks.language ?? 'english'];
  const packs = view === 'packs' ? PACKS[state] : undefined;
  const page = view === 'library' ? PAGES[state] : undefined;
  render(
    <SaysIn value={say}>
      <FaultsIn value={faultsIn('library')}>
        {packs && <PacksFrame start={packs(say)} />}
        {page && <LibraryPage model={page(say)} actions={pageActions} />}
      </FaultsIn>
    </SaysIn>,
    freshFrame(looks),
  );
}
