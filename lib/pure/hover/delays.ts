/**
 * The hover delays, each with its reason.
 * Owns: every time and distance that decides about opening and closing.
 * Used by: the hover machine.
 * Never: read by anything that measures; these are promises to the reader, not performance figures.
 */

export interface Delays {
  /** Rest before a card opens, in ms: the reader's setting (200–1000, 450 by default). */
  show: number;
}

/** ms of rest on another name while a card is open: long enough to cross a name on the way to the card. */
export const SWITCH_DELAY = 100;

/** ms after leaving both name and card: enough to cross the gap between them, as Page Previews gives. */
export const HIDE_DELAY = 300;

/** ms after a scroll in which no card opens: the reader is on the way, and the name came to the pointer. */
export const NO_OPENING_AFTER_SCROLL = 100;

/** px that a resting pointer may tremble; also how far a name may shift under an open card. */
export const REST_RADIUS = 6;
