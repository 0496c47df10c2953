/**
 * What a page is told of the claims that its wording matches.
 * Owns: the form in which responses, names and hedges of a claim reach a page.
 * Used by: the background (makes it), the page's reading of sentences, the digest.
 * Never: holds more of a claim than the digest shows; the card asks for the rest when it opens.
 */

import { entityKey } from '../card/key';
import type { EntityKey } from '../card/model';
import type { Claim, Pack, Response } from '../pack/schema';

export interface MatchedClaim {
  pack: string;
  /** In its pack. */
  id: string;
  text: string;
  /** Of the claim's text. */
  language: string;
  /** As the pack records them; entities are keys. */
  responses: readonly Response[];
  /** Claims of the same pack that this one takes for granted. */
  presupposes: readonly string[];
  /** The word by which the pack's source hedges, where it does so wherever it tells the claim. */
  hedge?: string;
  asOf: { before?: string; on?: string };
  /** Short names of everyone who takes part or answers: “Musk”, “the Kremlin”. */
  names: Readonly<Record<EntityKey, string>>;
}

export interface FactsNeed {
  /** The key under which all packs' claims about an entity are found. */
  keyOf(key: EntityKey): EntityKey;
  /** An entity's name inside a sentence. */
  nameOf(key: EntityKey): string | undefined;
}

/** The facts of one claim. */
export function factsOf(pack: Pick<Pack, 'id' | 'language' | 'asOf'>, claim: Claim, need: FactsNeed): MatchedClaim {
  const { responses = [], reports, about, presupposes = [], cues = [] } = claim;
  const names: Record<EntityKey, string> = {};
  const key = (id: string): EntityKey => {
    const own = entityKey(pack.id, id);
    const shared = need.keyOf(own);
    names[shared] ??= need.nameOf(own) ?? id;
    return shared;
  };
  for (const { entity } of about) key(entity);
  for (const { participants } of cues) participants.flat().forEach(key);
  const [first] = reports;
  const hedged = reports.length > 0 && reports.every(({ hedge }) => hedge !== undefined);
  const { before, on } = pack.asOf;
  return {
    pack: pack.id,
    id: claim.id,
    text: claim.text,
    language: pack.language,
    responses: responses.map((response) => ({
      ...response,
      by: key(response.by),
      ...(response.onBehalfOf !== undefined && { onBehalfOf: key(response.onBehalfOf) }),
    })),
    presupposes,
    ...(hedged && first?.hedge !== undefined && { hedge: first.hedge }),
    asOf: { ...(before !== undefined && { before }), ...(on !== undefined && { on }) },
    names,
  };
}
