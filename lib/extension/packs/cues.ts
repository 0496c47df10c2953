/**
 * The cues of the enabled packs for one page, and the facts of the claims that its wording matches.
 * Owns: reading them: only claims with cues in which an entity of the page takes part, and the entities they need.
 * Used by: the library of packs.
 * Never: hands out a pack's cues beyond what the page's own names could match, nor more than a page can take.
 */
import { entityKey, splitKey } from '../../pure/card/key';
import type { EntityKey } from '../../pure/card/model';
import { factsOf, type MatchedClaim } from '../../pure/digest/facts';
import type { Claim } from '../../pure/pack/schema';
import { bounded } from '../../pure/recognise/cue-bound';
import { type CueIndex, cuesOf, type PackCues } from '../../pure/recognise/cue-index';
import type { Known } from './known';
import type { PackSource } from './store/source';

/** @param keys the page's entities; those that no enabled pack knows are left out */
export async function readCues(source: PackSource, known: Known, keys: readonly EntityKey[]): Promise<CueIndex> {
  const named = new Set(keys.flatMap(known.together.keysOf).filter((key) => known.facts.has(key)));
  const read = await Promise.all(
    known.packs.map(async ({ id, language }): Promise<PackCues | null> => {
      const own = [...named].filter((key) => splitKey(key)?.pack === id);
      const claims = await cuedClaims(source, own);
      if (claims.length === 0) return null;
      // Places are spoken of without their name: “Russian”.
      const taking = claims.flatMap(({ cues = [] }) => cues.flatMap(({ participants }) => participants.flat()));
      const places = taking.map((each) => entityKey(id, each)).filter((key) => known.facts.get(key)?.type === 'place');
      const wanted = [...new Set([...own, ...places])];
      const entities = (await Promise.all(wanted.map((key) => source.entity(key)))).filter((each) => each !== null);
      const cues = cuesOf({ id, language, entities, claims }, named);
      return canBegin(cues, new Set(wanted)) ? sharedKeys(cues, known.together.keyOf) : null;
    }),
  );
  return bounded(read.filter((each) => each !== null));
}

/** The facts of these claims; those that no enabled pack has (any more) are left out. */
export async function readMatched(
  source: PackSource,
  known: Known,
  wanted: readonly { pack: string; id: string }[],
): Promise<MatchedClaim[]> {
  const read = await Promise.all(
    known.packs.map(async (pack) => {
      const ids = wanted.filter((each) => each.pack === pack.id).map(({ id }) => id);
      const claims = ids.length === 0 ? [] : await source.claims(pack.id, ids);
      const { keyOf } = known.together;
      const nameOf = (key: EntityKey): string | undefined => {
        const facts = known.facts.get(key);
        return facts?.shortName ?? facts?.name;
      };
      return claims.map((claim) => factsOf(pack, claim, { keyOf, nameOf }));
    }),
  );
  return read.flat();
}

async function cuedClaims(source: PackSource, keys: readonly EntityKey[]): Promise<Claim[]> {
  const all = (await Promise.all(keys.map((key) => source.claimsOf(key)))).flat();
  const byId = new Map(all.filter(({ cues = [] }) => cues.length > 0).map((claim) => [claim.id, claim]));
  return [...byId.values()];
}

/** Whether any claim can be met at all: some cues only go on from a claim that another has met. */
const canBegin = ({ claims }: PackCues, there: ReadonlySet<EntityKey>): boolean =>
  claims.some(({ cues }) =>
    cues.some(
      ({ participants, follows }) =>
        follows === undefined && participants.every((any) => any.some((key) => there.has(key))),
    ),
  );

/** Under the keys that the page's names have: who is in several packs has one. */
function sharedKeys(cues: PackCues, keyOf: (key: EntityKey) => EntityKey): PackCues {
  const all = (keys: readonly EntityKey[]): EntityKey[] => keys.map(keyOf);
  return {
    ...cues,
    referents: cues.referents.map((each) => ({ ...each, key: keyOf(each.key), speaksFor: all(each.speaksFor) })),
    claims: cues.claims.map((claim) => ({
      ...claim,
      answerers: all(claim.answerers),
      speakers: all(claim.speakers),
      cues: claim.cues.map((cue) => ({
        ...cue,
        participants: cue.participants.map(all),
        ...(cue.saidBy !== undefined && { saidBy: keyOf(cue.saidBy) }),
      })),
    })),
  };
}
