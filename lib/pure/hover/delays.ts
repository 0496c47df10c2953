/**
 * The rules of hovering that the reader chooses, and the times that are fixed.
 * Owns: these numbers and their reasons.
 * Used by: the hover machine, the hover shell, the settings.
 * Never: read from anywhere else.
 */
import type { OpenBy } from '../settings/settings';

export interface HoverRules {
  /** Rest before a card opens, in ms: the reader's setting (200–1000, 450 by default). */
  show: number;
  /** ms after leaving both name and card, until the card goes: the reader's setting (300 by default). */
  hide: number;
  /** Whether resting, a press, or only the keyboard opens a card. */
  openBy: OpenBy;
}

/**
 * ms of rest on another name while a card is open: long enough to cross a name on the way to the card. Less than
 * any rest the reader can set.
 */
export const SWITCH_DELAY = 100;

/** ms after a scroll in which no card opens: the reader is on the way, and the name came to the pointer. */
export const NO_OPENING_AFTER_SCROLL = 100;

/** px that a resting pointer may tremble; also how far a name may shift under an open card. */
export const REST_RADIUS = 6;
