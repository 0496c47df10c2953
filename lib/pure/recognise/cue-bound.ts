/**
 * How much a page is searched for.
 * Owns: the bound, and sharing it between packs.
 * Used by: the background, before it sends a page its cues.
 * Never: cuts a claim in pieces: it is looked for with all of its cues or not at all.
 */
import type { CuedClaim, CueIndex, PackCues } from './cue-index';

/**
 * Words, participants and descriptions for one page: those of eighty claims written with care, and no more than a page
 * can make ready without a stutter. A pack has room for hundreds of times as many.
 */
export const MOST_ENTRIES = 6000;

/** The cues with no more entries than that. Packs that have few keep them all; those that have many share what is left. */
export function bounded(index: CueIndex, most = MOST_ENTRIES): CueIndex {
  const bySize = index.map((pack) => ({ pack, size: sizeOf(pack) })).sort((a, b) => a.size - b.size);
  const kept = new Map<PackCues, PackCues>();
  let left = most;
  for (const [at, { pack, size }] of bySize.entries()) {
    const share = Math.floor(left / (bySize.length - at));
    const within = size <= share ? pack : cut(pack, share);
    kept.set(pack, within);
    left -= sizeOf(within);
  }
  return index.map((pack) => kept.get(pack) as PackCues);
}

/** What fits of a pack, in its order: first the claims, then what else its entities are called. */
function cut(pack: PackCues, share: number): PackCues {
  let left = share;
  const fits = (size: number): boolean => {
    if (size > left) return false;
    left -= size;
    return true;
  };
  const claims = pack.claims.filter((claim) => fits(sizeOfClaim(claim)));
  const referents = pack.referents.map((one) => (fits(one.descriptions.length) ? one : { ...one, descriptions: [] }));
  return { ...pack, claims, referents };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const sizeOfClaim = ({ cues }: CuedClaim): number =>
  sum(
    cues.map(({ words, never = [], participants }) => words.flat().length + never.length + participants.flat().length),
  );

const sizeOf = ({ claims, referents }: PackCues): number =>
  sum(claims.map(sizeOfClaim)) + sum(referents.map(({ descriptions }) => descriptions.length));
