/**
 * What the reader script and the scripts of the card know of each other.
 * Owns: the types on both sides of the seams.
 * Used by: `entrypoints/reader` (asks for cards), `entrypoints/card`, `walk` and `sheet` (draw, go and hold them).
 * Never: holds code.
 */
import type { OpenedBy } from '../../pure/hover/machine';
import type { Settings } from '../../pure/settings/settings';
import type { SiteState } from '../../pure/sites/decide';
import type { OnPagePart } from '../../pure/words/digest';
import type { Host } from './host';

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
  /** It is a sentence's card, and not an entity's. */
  sentence?: SentenceCard | undefined;
}

/** What the card of a sentence shows: the claims that it matches, and what of their responses is on the page. */
export interface SentenceCard {
  title: string;
  /** Where its sign stands, beside which the card goes; null for a sentence without one. */
  sign: StaticRange | null;
  /** The claims as a card; unchecked. */
  load(): Promise<unknown>;
  /** By the claims' keys (`PACK/CLAIM`). */
  parts: Readonly<Record<string, OnPagePart>>;
  /** Brings another sentence into view. */
  jump(place: number): void;
}

/** A mention that can be gone to. */
export interface NameOnPage {
  id: number;
  entity: string;
  /** As the page writes it, in one line. */
  surface: string;
  range: StaticRange;
  /** It is a sentence, and not a name. */
  sentence?: true;
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
  /** Neither marks nor cards of an entity any more, or both again. @returns false where it could not be kept */
  mute(entity: string, name: string, muted: boolean): Promise<boolean>;
  /** Makes a card a sheet; null where its script could not be had. */
  readonly makeSheet: MakeSheet | null;
  /** Opens the page's claims in full; to be called in the press itself. null where there is no page to open them for. */
  readonly openPanel: (() => void) | null;
  readonly looks: Looks;
  /** False once the extension was updated, disabled or removed under this page. */
  alive(): boolean;
}

export interface CardView {
  open(request: CardRequest): void;
  close(): void;
  /** Puts the card where its name is now. */
  follow(): void;
  /** Closes what is open within the card, the focus staying; false where nothing is. */
  escape(): boolean;
  /** Leaves the host to whoever made it. */
  remove(): void;
}

/** Going from name to name. */
export interface Walk {
  /** Rings the marked name before or after where the reader is, brings it into view and announces it. */
  step(by: 1 | -1): void;
  /** Opens the card of the ringed name, or of the one that `step` would ring. */
  openRinged(): void;
  /** Says, heard and seen, that there are no names to go to, and why. */
  tellOff(state: SiteState): void;
  /** Brings a name into view and rings it, or opens its card. */
  goTo(name: NameOnPage, card: boolean): void;
  /** Takes the ring away; false where there is none. */
  unring(): boolean;
}

/** The card as a sheet at the window's lower edge. */
export interface Sheet {
  /** Makes the host a sheet, or a card beside its name again. */
  show(as: boolean): void;
  /** Keeps off the name that the sheet is about, now that its height is known. */
  keepOff(name: StaticRange): void;
  hide(): void;
}

export type Looks = Pick<Settings, 'theme' | 'textSize'>;

export type MakeHost = () => Host;
export type MakeCard = (host: Host, actions: CardActions) => CardView;
export type MakeWalk = (host: Host, road: Road, looks: Looks) => Walk;
/**
 * @param frame holds the card; its first child is the sheet's handle
 * @param close called when the reader swipes the sheet away or goes back
 */
export type MakeSheet = (host: Host, frame: HTMLElement, close: () => void) => Sheet;

/** The card's host: one element, child of `html` (or of what is modal or full screen). */
export const HOST_NAME = 'says-who-card';
