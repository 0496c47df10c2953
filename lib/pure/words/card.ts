/**
 * The words around the claims: who this is, who publishes the pack.
 * Owns: the kinds of error that a view of claims can show, and these lines.
 * Used by: the card, and the popup where it shows claims.
 * Never: says “undisputed” or “verified”.
 */
import type { CardModel } from '../card/model';
import { stampInLine } from './dates';
import type { Say } from './say';

/** What went wrong; the messages `claims_error_*` say what to do about it. */
export type CardError = 'gone' | 'unreadable' | 'unknown';

/** Who the entity is, in the pack's words, and as of when: “Leader of Russia”, “before 5 Nov 2024”. */
export function whoWords(
  say: Say,
  { entity, pack }: Pick<CardModel, 'entity' | 'pack'>,
): { who: string; stamp: string } {
  return { who: entity.description?.replace(/\.$/, '') ?? '', stamp: stampInLine(say, pack) };
}
