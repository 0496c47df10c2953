/**
 * The same claim in several packs.
 * Owns: when two packs' claims are one: where one of them says so, else where the same words are about the same entities.
 * Used by: the card model.
 * Never: takes two claims for one since they are alike; who words it otherwise has to declare it.
 */
import { entityKey } from '../card/key';
import type { Claim } from '../pack/schema';
import { fold } from '../panel/search';
import type { Together } from './entities';
import { join } from './join';
import { bareAddress } from './same-as';

export interface ClaimOf {
  pack: string;
  claim: Claim;
}

/** How a claim is called in another pack's `sameAs`. */
export function claimAddress({ pack, claim }: ClaimOf): string {
  return `${pack}#${claim.id}`;
}

/** Groups of the same claim, each in the order given; claims of one pack are never put together. */
export function claimsTogether<C extends ClaimOf>(claims: readonly C[], { keyOf }: Pick<Together, 'keyOf'>): C[][] {
  const joinable = claims.map((each) => ({
    pack: each.pack,
    item: null,
    signs: [[claimAddress(each), ...(each.claim.sameAs ?? []).map(declared)], [wording(each, keyOf)]],
  }));
  return join(joinable).map((group) => group.flatMap((at) => claims[at] ?? []));
}

function declared(sameAs: string): string {
  return sameAs.startsWith('https://') ? bareAddress(sameAs) : sameAs;
}

/** The words without capitals, diacritics and punctuation, and whom they are about. */
function wording({ pack, claim }: ClaimOf, keyOf: Together['keyOf']): string {
  const words = fold(claim.text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const about = claim.about.map(({ entity }) => keyOf(entityKey(pack, entity))).sort();
  return [words, ...about].join('\n');
}
