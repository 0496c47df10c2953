/**
 * What the reader script and the card script know of each other.
 * Owns: the types on both sides of the seam.
 * Used by: `entrypoints/reader` (asks for cards) and `entrypoints/card` (draws them).
 * Never: holds code.
 */
import type { OpenedBy } from '../../pure/hover/machine';
import type { Settings } from '../../pure/settings/settings';

/** Where a card belongs: the name it is about. */
export interface Anchor {
  /** The text node that the name begins in. */
  node: Text;
  range: StaticRange;
  /** The pointer, where one opened the card: a name over two lines has two places. */
  point: { x: number; y: number } | null;
}

export interface CardRequest {
  entity: string;
  /** The name as the page writes it, shown until the claims are there. */
  surface: string;
  anchor: Anchor;
  by: OpenedBy;
}

/** A mention that can be gone to. */
export interface NameOnPage {
  id: number;
  entity: string;
  /** As the page writes it, in one line. */
  surface: string;
  range: StaticRange;
}

/** The keyboard's road over the page, as the reader script knows it. */
export interface Road {
  /** The marked names in document order. */
  marked(): NameOnPage[];
  /** The name that the pointer rests on or whose card is open. */
  readonly pointed: number | null;
  /** Opens a name's card, with the focus inside. */
  open(id: number): void;
  /** Tells which name is ringed now. */
  ringed(name: NameOnPage | null): void;
}

/** What the card asks of the reader script. */
export interface CardActions {
  /** The card model of the entity opened last, or of another one at the same place; unchecked. */
  load(entity: string): Promise<unknown>;
  close(): void;
  pin(pinned: boolean): void;
  turnOffSite(): void;
  /** Neither marks nor cards of an entity any more; ends the reading, and a new one begins. */
  mute(entity: string, name: string): void;
  /** Opens the page's claims in full; to be called in the press itself. null where there is no page to open them for. */
  readonly openPanel: (() => void) | null;
  readonly looks: Pick<Settings, 'theme' | 'textSize'>;
  readonly road: Road;
  /** False once the extension was updated, disabled or removed under this page. */
  alive(): boolean;
}

export interface CardView {
  readonly host: Element;
  open(request: CardRequest): void;
  close(): void;
  /** Puts the card where its name is now. */
  follow(): void;
  /** Rings the marked name before or after where the reader is, brings it into view and announces it. */
  step(by: 1 | -1): void;
  /** Opens the card of the ringed name, or of the one that `step` would ring. */
  openRinged(): void;
  /** Brings a name into view and rings it, or opens its card. */
  goTo(name: NameOnPage, card: boolean): void;
  /** Takes the ring away; false where there is none. */
  unring(): boolean;
  /** Removes the host. */
  remove(): void;
}

export type MakeCard = (actions: CardActions) => CardView;

/** The card's host: one element, child of `html` (or of what is modal or full screen). */
export const HOST_NAME = 'says-who-card';
