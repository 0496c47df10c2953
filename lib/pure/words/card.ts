/**
 * The words of the card itself: labels, buttons, states.
 * Owns: all of the card's wording that is not about a claim.
 * Used by: the card, and the popup where it shows claims.
 * Never: says “undisputed” or “verified”.
 */
import type { CardModel, PackRef } from '../card/model';
import { stampInLine } from './dates';
import { joined } from './text';

export const CARD = {
  saysWho: 'Says who',
  inResponse: 'In response',
  source: 'Source',
  notes: 'Notes',
  title: 'Says Who',
  claims: 'Claims',
  readReport: 'Read the report',
  pin: 'Pin',
  close: 'Close',
  fewer: 'Fewer claims',
  report: 'Report an error',
  reportHint: 'Report an error in this pack (opens a new tab)',
  siteOff: 'Turn off on this site',
  retry: 'Try again',
  loading: 'Reading the claims…',
  noClaims: 'Named in this pack; no claims recorded.',
} as const;

export type CardError = 'gone' | 'unreadable' | 'unknown';

/** What went wrong, and what to do about it. */
export const ERRORS: Record<CardError, string> = {
  gone: 'Says Who was updated. Reload this page to go on.',
  unreadable: 'The claims could not be read. They are still stored; trying again may help.',
  unknown: 'This name is no longer in your packs.',
};

/** “All 10 claims”. */
export function allClaims(count: number): string {
  return `All ${count} claims`;
}

/** Who the entity is, and as of when: “Leader of Russia · before 5 Nov 2024”. */
export function whoWords({ entity, pack }: Pick<CardModel, 'entity' | 'pack'>): string {
  return joined([entity.description?.replace(/\.$/, ''), stampInLine(pack)], ' · ');
}

/** Who publishes the pack, and its stamp in full: “Says Who contributors · one undated article, …”. */
export function packWords(pack: PackRef): string {
  return joined([pack.publisher, pack.asOfNote], ' · ');
}
