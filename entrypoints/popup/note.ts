/**
 * A page's digest as a note of today.
 * Owns: the day, by the reader's own clock.
 * Used by: the popup's page, the side panel.
 * Never: keeps the note.
 */
import type { Digest } from '../../lib/pure/digest/model';
import { noteWords } from '../../lib/pure/words/note';
import type { Say } from '../../lib/pure/words/say';

/** '' where there is no digest (any more). */
export function noteOf(say: Say, digest: Digest | undefined, address: string): string {
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return digest ? noteWords(say, digest, { address, day: day.join('-') }) : '';
}
