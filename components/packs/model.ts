/**
 * What the list of packs and the way a pack comes in show, and what they can be asked for.
 * Owns: the types between the options page and these views.
 * Used by: the components of this folder, `entrypoints/options`, the gallery.
 * Never: holds code.
 */
import type { PackRow, PackTrouble, UpdateRhythm } from '../../lib/pure/library/model';
import type { PackInside, Some } from '../../lib/pure/library/preview';
import type { TypedAddress } from '../../lib/pure/library/typed-address';
import type { ReadWords } from '../../lib/pure/words/imported';

/** The packs that the reader has, in their order; or that they are on their way, or cannot be read. */
export type Packs = { is: 'loading' } | { is: 'unreadable' } | { is: 'ready'; rows: readonly PackRow[] };

/** What is in a pack that is not in the library yet. */
export interface PackPreview extends PackInside {
  /** As it would stand in the library. */
  row: PackRow;
  was: 'added' | 'replaced' | 'unchanged';
  /** What the reader has to agree to before it is added. */
  asks: readonly PackTrouble[];
  /** What is worth knowing and does not stand in the way. */
  warnings: Some<PackWarning>;
  /** What was read, where the file was no pack itself. */
  read?: ReadWords | undefined;
}

/** One thing that the checks advise on. */
export interface PackWarning {
  line: number;
  words: string;
}

/** A pack on its way into the library. */
export type Incoming =
  /** `typed`: what the field begins with. */
  | { step: 'address'; typed: string; access: 'held' | 'withheld' | 'refused' }
  | { step: 'fetching'; host: string }
  | { step: 'reading'; from: string }
  /** `address`: where it was asked for, so that it can be mended. */
  | { step: 'refused'; from: string; trouble: PackTrouble; address?: string | undefined }
  /** Of another form, and nothing in it could become a claim. */
  | { step: 'nothing'; from: string; read: ReadWords }
  | { step: 'preview'; preview: PackPreview; adding: boolean };

export interface PacksModel {
  packs: Packs;
  /** What the reader typed or chose to bring a pack in; null: nothing is on its way. */
  incoming: Incoming | null;
  /** Packs that are being updated now. */
  updating: ReadonlySet<string>;
  /** How many names all enabled packs may have together. */
  mostNames: number;
}

export interface PacksActions {
  enable(id: string, on: boolean): void;
  /** One place up or down. */
  move(id: string, by: -1 | 1): void;
  /** @returns whether it is gone */
  remove(id: string): Promise<boolean>;
  exportPack(id: string): void;
  update(id: string): void;
  /** Looks at what its address has now, as with a new pack; for an update that the reader has to agree to. */
  look(id: string): void;
  setRhythm(id: string, rhythm: UpdateRhythm): void;
  /** @returns whether it is in the clipboard now */
  copy(text: string): Promise<boolean>;
  retry(): void;
  /** @param others files that came with it; they are not read */
  takeFile(file: File, others: number): void;
  /** @param typed what the field begins with */
  openAddress(typed: string): void;
  readAddress(typed: string): TypedAddress;
  /** What was typed is an address of this host: whether the browser lets it be fetched is worth knowing now. */
  lookAhead(url: string): void;
  fetchAddress(url: string): void;
  /** Adds what the preview shows; the reader agrees to what it asks. @param rhythm only of packs with an address */
  add(rhythm: UpdateRhythm): void;
  /** Ends whatever is on its way. */
  cancel(): void;
}

export interface PacksProps {
  model: PacksModel;
  actions: PacksActions;
}
