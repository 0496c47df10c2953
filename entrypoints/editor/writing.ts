/**
 * One draft while it is written.
 * Owns: its state: the draft, the open part, what the checks say, what can be taken back.
 * Used by: `main.tsx`.
 * Never: shows a check of another state than the one that is shown for longer than a moment.
 */

import * as v from 'valibot';
import type { Browser } from 'webextension-polyfill';
import type { Kept, WritingActions, WritingModel } from '../../components/editor/model';
import { saveDraft } from '../../lib/extension/drafts';
import { ask } from '../../lib/extension/messages/ask';
import { offerFile } from '../../lib/page/offer-file';
import { blankClaim, blankEntity, blankSource, type Part } from '../../lib/pure/editor/blank';
import { checkDraft, draftText } from '../../lib/pure/editor/check';
import {
  type DraftPack,
  type Json,
  listAt,
  type Path,
  textAt,
  withEntry,
  withMoved,
  withValue,
} from '../../lib/pure/editor/draft';
import { nearest } from '../../lib/pure/editor/place';
import { previewOf } from '../../lib/pure/editor/preview';
import { settleIds } from '../../lib/pure/editor/settle-ids';
import type { PackTrouble } from '../../lib/pure/library/model';
import { AddResultSchema } from '../../lib/pure/library/schema';
import { sayCard } from '../../lib/pure/words/said';
import type { MessageKey, Say } from '../../lib/pure/words/say';
import { createKeeper } from './keeper';

/** ms after a change: the checks of a large pack take a while, and wait for a pause in typing. */
const CHECK_SOON = 250;

export interface WritingOptions {
  browser: Browser;
  say: Say;
  id: string;
  draft: DraftPack;
  /** In a private window nothing is stored. */
  isPrivate: boolean;
  /** A claim to begin with. */
  claim?: number;
  draw(): void;
  /** Once the view shows the state: brings the focus to a field, or to the part's heading. */
  focus(field: string | undefined): void;
  tell(key: MessageKey, wrong?: boolean, ...values: string[]): void;
  toStart(): void;
}

export interface Writing {
  readonly model: Omit<WritingModel, 'status'>;
  readonly actions: WritingActions;
  flush(): Promise<void>;
}

const BLANK = { sources: blankSource, entities: blankEntity, claims: blankClaim } as const;

const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

export function startWriting(options: WritingOptions): Writing {
  const { browser, say, id, isPrivate, draw, focus, tell } = options;
  let before: DraftPack | null = null;
  let checking: ReturnType<typeof setTimeout> | undefined;
  let model: Omit<WritingModel, 'status'> = {
    view: 'writing',
    draft: options.draft,
    check: checkDraft(options.draft, today()),
    place: options.claim === undefined ? { part: 'pack' } : { part: 'claims', at: options.claim },
    preview: null,
    kept: isPrivate ? 'private' : 'saved',
    trouble: null,
    undoable: false,
  };
  const keeper = createKeeper(
    () => saveDraft(browser, id, textAt(model.draft, ['title']), draftText(model.draft)),
    (kept: Kept) => set({ kept }),
  );

  const set = (news: Partial<typeof model>): void => {
    model = { ...model, ...news };
    draw();
  };
  const look = (): void => {
    const { place, draft } = model;
    const card = place.part === 'claims' ? previewOf(draft, place.at) : null;
    set({ check: checkDraft(draft, today()), preview: card && sayCard(say, card) });
  };
  const change = (draft: DraftPack, news: Partial<typeof model> = {}): void => {
    if (draft === model.draft) return;
    set({ draft, place: nearest(draft, model.place), trouble: null, undoable: false, ...news });
    clearTimeout(checking);
    checking = setTimeout(look, CHECK_SOON);
    if (!isPrivate) keeper.changed();
  };

  const actions: WritingActions = {
    open(place, field) {
      change(settleIds(model.draft));
      set({ place });
      look();
      focus(field);
    },
    change: (path: Path, value: Json | undefined) => change(withValue(model.draft, path, value)),
    add(part: Part) {
      change(settleIds(model.draft));
      const at = listAt(model.draft, [part]).length;
      change(withEntry(model.draft, [part], BLANK[part](model.draft)), { place: { part, at } });
      focus(undefined);
    },
    addEntry: (path, entry) => change(withEntry(model.draft, path, entry)),
    moveEntry: (path, from, by) => change(withMoved(model.draft, path, from, by)),
    remove(path) {
      before = model.draft;
      change(withValue(model.draft, path, undefined), { undoable: true });
      tell('editor_removed');
    },
    undo() {
      if (!before) return;
      change(before);
      before = null;
      tell('editor_undone');
    },
    async publish(replace) {
      change(settleIds(model.draft));
      clearTimeout(checking);
      look();
      if (!model.check.pack) {
        tell('editor_notReady', true);
        return;
      }
      const trouble = await publish(browser, draftText(model.draft), replace);
      set({ trouble });
      if (!trouble) tell('editor_published');
    },
    exportFile() {
      const name = `${textAt(model.draft, ['id']) || 'draft'}.pack.json`;
      offerFile(name, draftText(model.draft));
      tell('editor_exported', false, name);
    },
    async toStart() {
      if (!isPrivate) await keeper.flush();
      options.toStart();
    },
  };

  look();
  return {
    get model() {
      return model;
    },
    actions,
    flush: () => (isPrivate ? Promise.resolve() : keeper.flush()),
  };
}

/** What the library says of it; null: it is in. A pack of this id that was written here before is replaced. */
async function publish(browser: Browser, text: string, replace: boolean): Promise<PackTrouble | null> {
  const answer = await ask<'pack-add'>(browser, { type: 'pack-add', text, origin: { kind: 'written' }, replace }).catch(
    () => null,
  );
  const result = v.safeParse(AddResultSchema, answer);
  if (!result.success) return { kind: 'no-storage' };
  return result.output.ok ? null : result.output.trouble;
}
