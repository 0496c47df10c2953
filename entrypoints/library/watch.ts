/**
 * One pack, as the library's page shows it.
 * Joins: the pack's row, its claims as they are asked for, and its sources, with what the reader does.
 * Used by: `main.tsx`.
 * Never: shows the claims of an earlier question as those of a later one.
 */
import type { Browser } from 'webextension-polyfill';
import { CLAIMS_AT_ONCE } from '../../components/library/ClaimsPart';
import type { Asked, LibraryPageActions, LibraryPageModel } from '../../components/library/model';
import { askLibrary } from '../../lib/extension/messages/ask-library';
import { copyText } from '../../lib/page/copy-text';
import { readPack } from '../../lib/pure/pack/read';
import type { FaultId } from '../../lib/pure/report/report';
import { troubleWords } from '../../lib/pure/words/library';
import type { Say } from '../../lib/pure/words/say';
import { exported, saveAs } from './export-as';
import { keepPack } from './keep-file';

/** The section that needs the pack's own text. */
const WITH_SOURCES = 'about';

export interface WatchPort {
  browser: Browser;
  say: Say;
  id: string;
  section(): string;
  draw(model: LibraryPageModel): void;
}

export interface PackWatch {
  actions: LibraryPageActions;
  refresh(): Promise<void>;
  /** The reader went to another section. */
  turn(): void;
}

export function watchPack({ browser, say, id, section, draw }: WatchPort): PackWatch {
  let model: LibraryPageModel = {
    pack: { is: 'loading' },
    section: section(),
    asked: { words: '' },
    claims: { is: 'loading' },
    sources: { is: 'loading' },
    status: null,
  };
  let told = 0;
  let finding = false;
  /** Which version of the pack the sources are of. */
  let sourcesOf = '';
  const show = (change: Partial<LibraryPageModel>): void => {
    model = { ...model, ...change };
    draw(model);
  };
  const tell = (words: string, wrong = false, fault?: FaultId): void => {
    told += 1;
    show({ status: { id: told, words, wrong, fault } });
  };
  const row = () => (model.pack.is === 'ready' ? model.pack.row : null);

  const claimsFrom = (asked: Asked, from: number) =>
    askLibrary(browser, { type: 'pack-claims', query: { pack: id, ...given(asked), from, count: CLAIMS_AT_ONCE } });

  /** One question at a time: what is typed meanwhile is asked when the answer is here. */
  const find = async (): Promise<void> => {
    if (finding) return;
    finding = true;
    let asked: Asked;
    do {
      asked = model.asked;
      const page = await claimsFrom(asked, 0).catch(() => undefined);
      const stale = asked !== model.asked;
      if (page === null) show({ pack: { is: 'gone' } });
      else show({ claims: page ? { is: 'ready', page, stale } : { is: 'unreadable' } });
    } while (asked !== model.asked);
    finding = false;
  };
  const more = async (): Promise<void> => {
    const { asked, claims } = model;
    if (claims.is !== 'ready' || finding) return;
    const { page } = claims;
    const next = await claimsFrom(asked, page.claims.length).catch(() => null);
    // Something else was asked for meanwhile, or the pack was changed.
    if (model.claims !== claims) return;
    if (next) show({ claims: { ...claims, page: { ...page, claims: [...page.claims, ...next.claims] } } });
    else tell(say('claims_error_unreadable'), true, 'claims-unreadable');
  };
  const readSources = async (): Promise<void> => {
    const version = row()?.version ?? '';
    if (model.section !== WITH_SOURCES || version === '' || sourcesOf === version) return;
    sourcesOf = version;
    const text = await askLibrary(browser, { type: 'pack-text', id }).catch(() => null);
    const read = text === null ? null : readPack(text, { warnings: false });
    show({ sources: read?.ok ? { is: 'ready', all: read.pack.sources } : { is: 'unreadable' } });
  };

  const refresh = async (): Promise<void> => {
    const rows = await askLibrary(browser, { type: 'library' }).catch(() => null);
    const before = row();
    const found = rows?.find((each) => each.id === id);
    show({ pack: found ? { is: 'ready', row: found } : { is: rows ? 'gone' : 'unreadable' } });
    if (!found) return;
    if (before?.version !== found.version || before.updated !== found.updated) void find();
    void readSources();
  };

  const actions: LibraryPageActions = {
    enable(on) {
      const doing = async (): Promise<void> => {
        const done = await askLibrary(browser, { type: 'pack-enable', id, on }).catch(() => null);
        await refresh();
        if (done?.ok) tell(say(on ? 'library_nowOn' : 'library_nowOff', row()?.title ?? ''));
        else if (done) tell(troubleWords(say, done.trouble).what, true);
        else tell(say('library_notDone'), true, 'not-done');
      };
      void doing();
    },
    ask(asked) {
      const { claims } = model;
      show({ asked, claims: claims.is === 'ready' ? { ...claims, stale: true } : { is: 'loading' } });
      void find();
    },
    more: () => void more(),
    retry() {
      show({ claims: { is: 'loading' } });
      void refresh();
      void find();
    },
    copy: copyText,
    exportAs: (form, wanted) => saveAs(browser, say, form, wanted),
    async copyAs(claim) {
      const made = await exported(browser, say, 'claim', { pack: id, claims: [claim] });
      return { copied: made !== null && (await copyText(made.text)), text: made?.text ?? null };
    },
    exportPack() {
      const failed = (): void => tell(say('library_notDone'), true, 'not-done');
      void keepPack(browser, id, row()?.version ?? '').then(
        (name) => (name === null ? failed() : tell(say('library_exported', name))),
        failed,
      );
    },
  };

  return {
    actions,
    refresh,
    turn() {
      show({ section: section() });
      void readSources();
    },
  };
}

/** Without the filters that are set to any. */
function given({ words, standing, basis, kind, entity }: Asked): Asked {
  return {
    words,
    ...(standing ? { standing } : {}),
    ...(basis ? { basis } : {}),
    ...(kind ? { kind } : {}),
    ...(entity ? { entity } : {}),
  };
}
