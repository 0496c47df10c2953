/**
 * A pack on its way into the library, step by step.
 * Joins: the reader's file or address, the checks, and the background, which looks at a pack before it adds it.
 * Used by: `packs.ts`.
 * Never: adds what was not shown, nor goes on with what was cancelled.
 */
import type { Browser } from 'webextension-polyfill';
import type { Incoming, PacksActions } from '../../components/packs/model';
import { askLibrary } from '../../lib/extension/messages/ask-library';
import { readOtherForm } from '../../lib/pure/formats/other-form';
import type { PackOrigin, PackRow, PackTrouble } from '../../lib/pure/library/model';
import { insideOf, some } from '../../lib/pure/library/preview';
import { PACK_LIMITS } from '../../lib/pure/pack/limits';
import { readPack } from '../../lib/pure/pack/read';
import { importedWords, type ReadWords } from '../../lib/pure/words/imported';
import type { Say } from '../../lib/pure/words/say';

/** Remarks that are named; an author has all of them from the commands. */
const REMARKS = 20;
/** Bytes: feeds of reviews say much that a pack does not hold; a pack of this size is refused. */
const LARGEST_FEED = 100_000_000;
/** ms: so that the dialog is seen before the checks hold up the page; the largest pack takes them a second. */
const DRAWN_BY = 30;

/** Of packs that a reader brings in. */
type Own = Extract<PackOrigin, { kind: 'file' | 'address' | 'written' }>;

export interface IncomingPort {
  browser: Browser;
  say: Say;
  tell(words: string, wrong?: boolean): void;
  draw(): void;
  refresh(): Promise<void>;
  rowOf(id: string): PackRow | undefined;
}

type IncomingActions = Pick<
  PacksActions,
  'takeFile' | 'openAddress' | 'lookAhead' | 'fetchAddress' | 'look' | 'add' | 'cancel'
>;

export function createIncoming({ browser, say, tell, draw, refresh, rowOf }: IncomingPort) {
  let state: Incoming | null = null;
  let offer: { text: string; origin: Own } | null = null;
  /** Counts what was begun: what comes back for an earlier number was cancelled. */
  let run = 0;
  const show = (next: Incoming | null): void => {
    state = next;
    draw();
  };
  /** Begins something; gives the way to show what comes of it, while it is wanted. */
  const begin = (first: Incoming | null): ((next: Incoming) => boolean) => {
    run += 1;
    const mine = run;
    offer = null;
    show(first);
    return (next) => {
      if (mine === run) show(next);
      return mine === run;
    };
  };

  /** A file may be of another form; then it is made a pack first. */
  const takeText = async (text: string, name: string, step: (next: Incoming) => boolean): Promise<void> => {
    // The dialog shows that the file is read before that holds up the page.
    await drawn();
    const other = readOtherForm(text, { title: titleOf(name), today: today(), resolve: httpsOnly });
    if (other?.kind === 'refused') step({ step: 'refused', from: name, trouble: other.trouble });
    else if (other?.kind === 'nothing') step({ step: 'nothing', from: name, read: importedWords(say, other.account) });
    else {
      const read = other && importedWords(say, other.account);
      await lookAt(other ? JSON.stringify(other.pack) : text, { kind: 'file', name }, name, step, read ?? undefined);
    }
  };

  const lookAt = async (
    text: string,
    origin: Own,
    from: string,
    step: (next: Incoming) => boolean,
    made?: ReadWords,
  ): Promise<void> => {
    const address = origin.kind === 'address' ? origin.url : undefined;
    const refused = (trouble: PackTrouble): boolean => step({ step: 'refused', from, trouble, address });
    if (!step({ step: 'reading', from })) return;
    await drawn();
    const read = readPack(text, { today: today() });
    if (!read.ok) {
      // With lines and columns, which the trouble itself leaves out.
      const { trouble, problems, more } = read;
      refused(trouble.kind === 'problems' ? { kind: 'problems', problems, more } : trouble);
      return;
    }
    const looked = await askLibrary(browser, { type: 'pack-look', text, origin }).catch(() => null);
    if (!looked) refused({ kind: 'no-storage' });
    else if (!looked.ok) refused(looked.trouble);
    else {
      const warnings = read.warnings.map(({ line, found, mend }) => ({
        line,
        words: mend ? say('text_colon', found, mend) : found,
      }));
      const { row, was, asks } = looked;
      const preview = { ...insideOf(say, read.pack), row, was, asks, warnings: some(warnings, REMARKS), read: made };
      if (step({ step: 'preview', preview, adding: false })) offer = { text, origin };
    }
  };

  const fetchFrom = async (url: string, step: (next: Incoming) => boolean): Promise<void> => {
    const from = URL.parse(url)?.host ?? url;
    const fetched = await askLibrary(browser, { type: 'pack-fetch', url }).catch(() => null);
    if (!fetched) step({ step: 'refused', from, trouble: { kind: 'unreachable' }, address: url });
    else if (!fetched.ok) step({ step: 'refused', from, trouble: fetched.trouble, address: url });
    else await lookAt(fetched.text, { kind: 'address', url }, from, step);
  };

  const actions: IncomingActions = {
    takeFile(file, others) {
      const step = begin({ step: 'reading', from: file.name });
      if (others > 0) tell(say('library_add_onlyOne', file.name));
      const take = async (): Promise<void> => {
        const read = await textOf(file);
        if ('text' in read) await takeText(read.text, file.name, step);
        else step({ step: 'refused', from: file.name, trouble: read.trouble });
      };
      void take();
    },
    openAddress: (typed) => void begin({ step: 'address', typed, access: 'held' }),
    lookAhead(url) {
      // That the reader was asked just now, and what came of it, is worth more than that it could be asked.
      if (state?.step === 'address' && state.access === 'refused' && state.typed === url) return;
      const mine = run;
      const ahead = async (): Promise<void> => {
        const access = (await canRead(browser, url)) ? 'held' : 'withheld';
        if (mine === run && state?.step === 'address') show({ ...state, access });
      };
      void ahead();
    },
    fetchAddress(url) {
      // First of all: the reader's press counts for this call only.
      const allowed = state?.step === 'address' && state.access !== 'held' ? request(browser, url) : null;
      const step = begin({ step: 'fetching', host: URL.parse(url)?.host ?? url });
      const go = async (): Promise<void> => {
        if (allowed && !(await allowed)) step({ step: 'address', typed: url, access: 'refused' });
        else await fetchFrom(url, step);
      };
      void go();
    },
    look(id) {
      const origin = rowOf(id)?.origin;
      if (origin?.kind !== 'address') return;
      const { url } = origin;
      void fetchFrom(url, begin({ step: 'fetching', host: URL.parse(url)?.host ?? url }));
    },
    add(rhythm) {
      if (state?.step !== 'preview' || !offer || state.adding) return;
      const { preview } = state;
      const { text, origin } = offer;
      show({ ...state, adding: true });
      const mine = run;
      const add = async (): Promise<void> => {
        const otherKey = preview.asks.find((each) => each.kind === 'other-key');
        const result = await askLibrary(browser, {
          type: 'pack-add',
          text,
          origin,
          ...(preview.asks.some((each) => each.kind === 'taken') ? { replace: true } : {}),
          ...(otherKey ? { acceptKey: otherKey.key } : {}),
        }).catch(() => null);
        if (result?.ok && origin.kind === 'address') {
          await askLibrary(browser, { type: 'pack-rhythm', id: result.id, rhythm }).catch(() => null);
        }
        await refresh();
        const trouble = result?.ok ? null : (result?.trouble ?? ({ kind: 'no-storage' } as const));
        if (trouble) {
          if (mine === run) show({ step: 'refused', from: preview.row.title, trouble });
          return;
        }
        if (mine === run) show(null);
        tell(say(addedWords(result?.ok ? result.was : 'added', rowOf(preview.row.id)?.enabled), preview.row.title));
      };
      void add();
    },
    cancel: () => void begin(null),
  };
  return { state: () => state, actions };
}

function addedWords(was: 'added' | 'replaced' | 'unchanged', enabled = true) {
  if (was === 'replaced') return 'library_replaced' as const;
  if (was === 'unchanged') return 'library_same' as const;
  return enabled ? ('library_added' as const) : ('library_addedOff' as const);
}

async function textOf(file: File): Promise<{ text: string } | { trouble: PackTrouble }> {
  if (file.size > LARGEST_FEED) return { trouble: { kind: 'too-large', limit: PACK_LIMITS.bytes } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { trouble: { kind: 'not-utf8' } };
  }
}

const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, DRAWN_BY));

const today = (): string => new Date().toISOString().slice(0, 10);

/** What a pack from a file is called, where the file does not say. */
function titleOf(file: string): string {
  return file.replace(/\.[a-z]+$/i, '');
}

/** A file does not say where it lay, so an address in it is whole or none. */
function httpsOnly(address: string): string | null {
  const url = URL.parse(address);
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null;
}

/** A pattern has no port: it stands for all of them. */
const pattern = (url: string): string => `https://${URL.parse(url)?.hostname ?? ''}/*`;

async function canRead(browser: Browser, url: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern(url)] }).catch(() => true);
}

async function request(browser: Browser, url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern(url)] }).catch(() => false);
}
