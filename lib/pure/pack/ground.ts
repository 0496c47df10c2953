/**
 * How many claims a claim rests on: those that it presupposes, those that these presuppose, and so on.
 * Owns: finding the claims that rest on more than a card can show.
 * Used by: `references.ts`.
 * Never: follows a claim's ground further than to the limit; a hostile pack may rest all its claims on one long chain.
 */
import type { Claim } from './schema';

/** More such claims than this are not told: where there is one, there are often all that rest on it. */
const MAX_TOLD = 20;

/** The places of claims that rest on more than `most` others, in the order of the pack; the first of them only. */
export function findDeepGround(claims: readonly Pick<Claim, 'id' | 'presupposes'>[], most: number): number[] {
  const index = new Map(claims.map((claim, at) => [claim.id, at]));
  const below = claims.map(({ presupposes = [] }) => presupposes.flatMap((id) => index.get(id) ?? []));
  /** For which claim each was last met: cheaper than a set for every claim. */
  const metFor = new Int32Array(claims.length).fill(-1);
  const deep: number[] = [];
  for (let at = 0; at < claims.length && deep.length < MAX_TOLD; at += 1) {
    metFor[at] = at;
    const ground = [at];
    for (let next = 0; next < ground.length && ground.length <= most + 1; next += 1) {
      for (const claim of below[ground[next] ?? at] ?? []) {
        if (metFor[claim] === at) continue;
        metFor[claim] = at;
        ground.push(claim);
      }
    }
    // The claim itself is the first of them.
    if (ground.length > most + 1) deep.push(at);
  }
  return deep;
}
