/**
 * The reader's packs on the options page.
 * Joins: the background's library with the section that shows it; a change is followed by what then holds.
 * Used by: `main.tsx`.
 * Never: says that something is done before the background has said so.
 */
import type { Browser } from 'webextension-polyfill';
import type { PacksActions, PacksModel, PacksProps } from '../../components/packs/model';
import { askLibrary } from '../../lib/extension/messages/ask-library';
import { copyText } from '../../lib/page/copy-text';
import type { Done, PackRow } from '../../lib/pure/library/model';
import { typedAddress } from '../../lib/pure/library/typed-address';
import type { FaultId } from '../../lib/pure/report/report';
import { MOST_NAMES } from '../../lib/pure/together/names';
import { troubleWords } from '../../lib/pure/words/library';
import type { Say } from '../../lib/pure/words/say';
import { keepPack } from '../library/keep-file';
import { createIncoming } from './incoming';

export interface PacksPort {
  browser: Browser;
  say: Say;
  /** In the status line. */
  tell(words: string, wrong?: boolean, fault?: FaultId): void;
  draw(): void;
}

export interface PacksPage {
  props(): PacksProps;
  refresh(): Promise<void>;
}

export function createPacks({ browser, say, tell, draw }: PacksPort): PacksPage {
  let packs: PacksModel['packs'] = { is: 'loading' };
  let updating: ReadonlySet<string> = new Set();
  const rows = (): readonly PackRow[] => (packs.is === 'ready' ? packs.rows : []);
  const rowOf = (id: string): PackRow | undefined => rows().find((row) => row.id === id);
  const titleOf = (id: string): string => rowOf(id)?.title ?? id;

  const refresh = async (): Promise<void> => {
    packs = await askLibrary(browser, { type: 'library' }).then(
      (found) => ({ is: 'ready', rows: found }) as const,
      () => ({ is: 'unreadable' }) as const,
    );
    draw();
  };
  const failed = (): void => tell(say('library_notDone'), true, 'not-done');
  /** Carries out a change, and says what came of it; the words are made once it holds. */
  const change = async (doing: Promise<Done>, words: () => string): Promise<boolean> => {
    const done = await doing.catch(() => null);
    await refresh();
    if (done?.ok) tell(words());
    else if (done) {
      const { what, mend } = troubleWords(say, done.trouble);
      tell(say('text_sentences', what, mend), true);
    } else failed();
    return done?.ok === true;
  };
  const update = async (id: string): Promise<void> => {
    updating = new Set([...updating, id]);
    draw();
    const result = await askLibrary(browser, { type: 'pack-update', id }).catch(() => null);
    updating = new Set([...updating].filter((each) => each !== id));
    await refresh();
    const row = rowOf(id);
    if (!result || !row) failed();
    else if (!result.ok) tell(say('library_notUpdated', row.title), true);
    else tell(say(result.was === 'unchanged' ? 'library_unchanged' : 'library_updated', row.title, row.version));
  };
  const incoming = createIncoming({ browser, say, tell, draw, refresh, rowOf });

  const actions: PacksActions = {
    ...incoming.actions,
    enable: (id, on) =>
      void change(askLibrary(browser, { type: 'pack-enable', id, on }), () =>
        say(on ? 'library_nowOn' : 'library_nowOff', titleOf(id)),
      ),
    move(id, by) {
      const ids = rows().map((row) => row.id);
      const at = ids.indexOf(id);
      if (at < 0) return;
      ids.splice(at, 1);
      ids.splice(at + by, 0, id);
      const number = new Intl.NumberFormat(say.locale);
      void change(askLibrary(browser, { type: 'pack-order', ids }), () =>
        say('library_moved', titleOf(id), number.format(ids.indexOf(id) + 1), number.format(ids.length)),
      );
    },
    remove(id) {
      const title = titleOf(id);
      return change(askLibrary(browser, { type: 'pack-remove', id }), () => say('library_removed', title));
    },
    exportPack(id) {
      void keepPack(browser, id, rowOf(id)?.version ?? '').then(
        (name) => (name === null ? failed() : tell(say('library_exported', name))),
        failed,
      );
    },
    update: (id) => void update(id),
    setRhythm: (id, rhythm) =>
      void change(askLibrary(browser, { type: 'pack-rhythm', id, rhythm }), () => say('options_saved')),
    copy: copyText,
    retry: () => void refresh(),
    readAddress: (typed) => typedAddress(typed, (address) => URL.parse(address)),
  };

  return {
    refresh,
    props: () => ({ model: { packs, incoming: incoming.state(), updating, mostNames: MOST_NAMES }, actions }),
  };
}
