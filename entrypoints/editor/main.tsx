/**
 * The pack editor.
 * Joins: `components/editor` with the drafts, the library, files, and a clip from a page.
 * Never: writes to disk what was begun in a private window.
 */
import { render } from 'preact';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { Editor } from '../../components/editor/Editor';
import '../../components/editor/editor.css';
import { inputId } from '../../components/editor/FieldInput';
import type { EditorModel, StartActions, StartModel } from '../../components/editor/model';
import { FaultsIn } from '../../components/shared/faults';
import { applyLooks } from '../../components/shared/looks';
import type { Status } from '../../components/shared/StatusLine';
import { SaysIn } from '../../components/shared/say';
import { letGoOfClip, waitingClip } from '../../lib/extension/clip/waiting';
import { draftFrom, listDrafts, readDraft, removeDraft } from '../../lib/extension/drafts';
import { faultFacts } from '../../lib/extension/faults';
import { ask } from '../../lib/extension/messages/ask';
import { browserSay } from '../../lib/extension/say';
import { loadSettings, watchSettings } from '../../lib/extension/settings/store';
import { copyText } from '../../lib/page/copy-text';
import type { Clip } from '../../lib/pure/clip/clip';
import { blankDraft } from '../../lib/pure/editor/blank';
import { type DraftPack, withValue } from '../../lib/pure/editor/draft';
import { addFromClip } from '../../lib/pure/editor/from-clip';
import { newId } from '../../lib/pure/editor/ids';
import type { PackRow } from '../../lib/pure/library/model';
import { LibrarySchema } from '../../lib/pure/library/schema';
import type { MessageKey } from '../../lib/pure/words/say';
import { startWriting, type Writing } from './writing';

const say = browserSay(browser);
const root = document.getElementById('root');
const faults = { ...faultFacts(browser, 'editor'), copy: copyText };
const query = new URLSearchParams(location.search);
let writing: Writing | null = null;
let start: StartModel | null = null;
let clip: Clip | null = null;
let isPrivate = browser.extension.inIncognitoContext === true;
let status: Status | null = null;
/** Lets another tab write the draft that was open here. */
let release: (() => void) | null = null;

const tell = (key: MessageKey, wrong = false, ...values: string[]): void => {
  status = { id: (status?.id ?? 0) + 1, words: say(key, ...values), wrong };
  draw();
};

async function showStart(): Promise<void> {
  writing = null;
  release?.();
  release = null;
  const [drafts, packs] = await Promise.all([isPrivate ? [] : listDrafts(browser), libraryRows()]);
  start = {
    view: 'start',
    drafts,
    packs: packs.map(({ id, title }) => ({ id, title })),
    hasClip: clip !== null,
    isPrivate,
    status,
  };
  draw();
}

async function libraryRows(): Promise<readonly PackRow[]> {
  const answer = await ask<'library'>(browser, { type: 'library' }).catch(() => []);
  const rows = v.safeParse(LibrarySchema, answer);
  return rows.success ? rows.output : [];
}

/** Opens a draft for writing, with the sentence that waits as a new claim. */
async function write(id: string, begun: DraftPack): Promise<void> {
  if (!isPrivate && !(await holdAlone(id))) {
    tell('editor_elsewhere', true);
    return;
  }
  // What is changed is no longer what was signed.
  const own = withValue(begun, ['signature'], undefined);
  const added = clip && addFromClip(own, clip);
  writing = startWriting({
    browser,
    say,
    id,
    draft: own,
    isPrivate,
    draw,
    focus,
    tell,
    toStart: () => void showStart(),
  });
  start = null;
  draw();
  if (added) {
    writing.actions.change([], added.draft);
    writing.actions.open({ part: 'claims', at: added.claim });
    await writing.flush();
    clip = null;
    const waiting = query.get('clip');
    if (waiting) await letGoOfClip(browser, waiting).catch(() => undefined);
  }
}

/** Two tabs that write the same draft would take each other's words away. */
function holdAlone(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(`says-who-draft:${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return (
        lock &&
        new Promise<void>((done) => {
          release = done;
        })
      );
    });
  });
}

const actions: StartActions = {
  begin: () => void write(crypto.randomUUID(), blankDraft(freshId(), day(), say.locale.split('-')[0] ?? 'en')),
  async openDraft(id) {
    const draft = await readDraft(browser, id);
    if (draft) await write(id, draft);
    else tell('editor_draftsUnread', true);
  },
  async openFile(file) {
    const draft = draftFrom(await file.text().catch(() => ''));
    if (draft) await write(crypto.randomUUID(), draft);
    else tell('editor_noFile', true, file.name);
  },
  async copyPack(id) {
    const text = await ask<'pack-text'>(browser, { type: 'pack-text', id }).catch(() => null);
    const draft = typeof text === 'string' ? draftFrom(text) : null;
    if (draft) await write(crypto.randomUUID(), await asOwn(id, draft));
    else tell('editor_noCopy', true);
  },
  async removeDraft(id) {
    if (await removeDraft(browser, id)) tell('editor_removed');
    else tell('editor_draftsUnread', true);
    await showStart();
  },
};

/** A copy of somebody else's pack is another pack: the original stays, and is updated from where it came. */
async function asOwn(id: string, draft: DraftPack): Promise<DraftPack> {
  const rows = await libraryRows();
  const isOwn = rows.find((row) => row.id === id)?.origin.kind === 'written';
  const taken = rows.map((row) => row.id);
  return isOwn ? draft : withValue(draft, ['id'], newId(`${id} copy`, taken, 'pack'));
}

const day = (): string => new Date().toISOString().slice(0, 10);
/** Packs of one reader must not share an id, and two readers' should not. */
const freshId = (): string => newId(`my pack ${crypto.randomUUID().slice(0, 8)}`, [], 'pack');

/** A field by its path, or the heading of the part that was opened. */
function focus(field: string | undefined): void {
  const input = field === undefined ? null : document.getElementById(inputId(field));
  input?.closest('details')?.setAttribute('open', '');
  if (input) {
    input.focus();
    return;
  }
  const heading = document.getElementById('part-title');
  heading?.focus({ preventScroll: true });
  const { top } = heading?.getBoundingClientRect() ?? new DOMRect();
  // In a narrow window the form stands below the list of parts: its heading alone in sight would not tell that.
  if (top < 0 || top > innerHeight / 2) heading?.scrollIntoView({ block: 'start' });
}

function draw(): void {
  if (!root) return;
  const model: EditorModel = writing
    ? { ...writing.model, status }
    : start
      ? { ...start, status }
      : { view: 'loading' };
  render(
    <SaysIn value={say}>
      <FaultsIn value={faults}>
        <Editor model={model} writing={writing?.actions ?? NOT_WRITING} start={actions} />
      </FaultsIn>
    </SaysIn>,
    root,
  );
}

const nothing = (): void => undefined;
const NOT_WRITING: Writing['actions'] = {
  open: nothing,
  change: nothing,
  add: nothing,
  addEntry: nothing,
  moveEntry: nothing,
  remove: nothing,
  undo: nothing,
  publish: nothing,
  exportFile: nothing,
  toStart: nothing,
};

async function begin(): Promise<void> {
  draw();
  const { settings } = await loadSettings(browser);
  applyLooks(document.documentElement, settings);
  const id = query.get('clip');
  const waiting = id ? await waitingClip(browser, id).catch(() => null) : null;
  clip = waiting?.clip ?? null;
  isPrivate ||= waiting?.isPrivate ?? false;
  await showStart();
}

document.documentElement.lang = say.locale;
document.title = say('editor_title');
addEventListener('pagehide', () => void writing?.flush());
document.addEventListener('visibilitychange', () => void (document.hidden && writing?.flush()));
watchSettings(
  browser,
  () => void loadSettings(browser).then(({ settings }) => applyLooks(document.documentElement, settings)),
  new AbortController().signal,
);
void begin();
