/**
 * Which map is asked for.
 * Owns: the page's address, as links to it are written.
 * Used by: whoever links to the map (library, side panel); the page reads it back.
 * Never: holds a claim's text: addresses stay in the browser's history.
 */
import { splitKey } from '../card/key';

/** Claims of one pack: all of them, or those of a page. */
export interface MapAsked {
  pack: string;
  /** In its pack; all claims when left out. */
  claims?: readonly string[] | undefined;
}

/** Relative to the extension: `/map.html?pack=ID`, or `/map.html?claim=PACK/CLAIM&claim=…` for the claims of a page. */
export function mapAddress(asked: readonly MapAsked[]): string {
  const parts = asked.flatMap(({ pack, claims }) =>
    claims ? claims.map((id) => `claim=${encodeURIComponent(`${pack}/${id}`)}`) : [`pack=${encodeURIComponent(pack)}`],
  );
  return `/map.html?${parts.join('&')}`;
}

/** @param query takes the values of a name out of the page's address */
export function mapAsked(query: (name: string) => readonly string[]): MapAsked[] {
  const whole = [...new Set(query('pack'))].map((pack) => ({ pack }));
  const some = new Map<string, string[]>();
  for (const key of query('claim')) {
    const split = splitKey(key);
    if (split) some.set(split.pack, [...(some.get(split.pack) ?? []), split.entity]);
  }
  return [...whole, ...[...some].map(([pack, claims]) => ({ pack, claims: [...new Set(claims)] }))];
}
