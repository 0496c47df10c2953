/**
 * A text of a page's head on one line.
 * Owns: how it is folded, and how much of it is taken.
 * Used by: the clip, and what a page says of itself.
 * Never: imports a library: the page's scripts stay small.
 */
import { withoutForbidden } from '../pack/characters';

/** UTF-16 units: longer titles and names are cut by whoever takes them from a page. */
export const MAX_LINE = 600;

/** UTF-16 units: longer addresses have no place in a pack (`lib/pure/pack/fields.ts`). */
export const MAX_ADDRESS = 2000;

/** Cut to what a clip may hold, without what no pack may; undefined where nothing is left. */
export function oneLine(text: string | null | undefined, longest = MAX_LINE): string | undefined {
  const folded = (text ?? '').replace(/\s+/g, ' ').trim();
  // A cut may leave half a character, which goes with the rest.
  return withoutForbidden(folded.slice(0, longest)).trim() || undefined;
}
