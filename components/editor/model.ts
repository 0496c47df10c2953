/**
 * What the pack editor shows, and what it can be asked for.
 * Owns: the types between the page and its views.
 * Used by: the editor's components, `entrypoints/editor`, the gallery.
 * Never: holds code.
 */
import type { SaidCard } from '../../lib/pure/card/said';
import type { Part } from '../../lib/pure/editor/blank';
import type { DraftCheck } from '../../lib/pure/editor/check';
import type { DraftPack, Json, Path } from '../../lib/pure/editor/draft';
import type { EditorPlace } from '../../lib/pure/editor/place';
import type { DraftRow, PackTrouble } from '../../lib/pure/library/model';
import type { Status } from '../shared/StatusLine';

/** Whether what is written is safe. */
export type Kept = 'saved' | 'saving' | 'failed' | 'private';

export interface WritingModel {
  view: 'writing';
  draft: DraftPack;
  check: DraftCheck;
  place: EditorPlace;
  /** Of the claim that is open; null where it cannot be shown yet, or no claim is open. */
  preview: SaidCard | null;
  kept: Kept;
  /** Why it could not be put into the library. */
  trouble: PackTrouble | null;
  /** Whether a removal can be taken back. */
  undoable: boolean;
  status: Status | null;
}

export interface StartModel {
  view: 'start';
  /** null: they could not be read. */
  drafts: readonly DraftRow[] | null;
  /** Packs in the library that a draft can begin from. */
  packs: readonly { id: string; title: string }[];
  /** A sentence waits to become a claim: in which draft? */
  hasClip: boolean;
  isPrivate: boolean;
  status: Status | null;
}

export type EditorModel = WritingModel | StartModel | { view: 'loading' };

export interface WritingActions {
  /** @param field the path of a field that is to have the focus */
  open(place: EditorPlace, field?: string): void;
  /** @param value undefined: the field is taken out */
  change(path: Path, value: Json | undefined): void;
  add(part: Part): void;
  addEntry(path: Path, entry: Json): void;
  moveEntry(path: Path, from: number, by: -1 | 1): void;
  /** Removes an entry of a list; the reader can take that back. */
  remove(path: Path): void;
  undo(): void;
  /** Checks it and puts it into the library. @param replace also where a pack of its id came from elsewhere */
  publish(replace: boolean): void;
  exportFile(): void;
  toStart(): void;
}

export interface StartActions {
  begin(): void;
  openDraft(id: string): void;
  openFile(file: File): void;
  copyPack(id: string): void;
  removeDraft(id: string): void;
}

export interface EditorProps {
  model: EditorModel;
  writing: WritingActions;
  start: StartActions;
}

/** What fields and entries need to know of the draft around them. */
export interface FormContext {
  model: WritingModel;
  actions: WritingActions;
}
