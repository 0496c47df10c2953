/**
 * The card of claims rather than of an entity: those that one sentence of a page matches.
 * Owns: finding each claim as the cards of its entities show it.
 * Used by: the library of packs.
 * Never: shows a claim otherwise than an entity's card does.
 */
import { entityKey } from '../../pure/card/key';
import type { CardModel } from '../../pure/card/model';
import type { Known } from './known';
import { readPageClaims } from './page-claims';
import type { PackSource } from './store/source';

/** @returns null where no enabled pack has any of the claims (any more) */
export async function readClaimCard(
  source: PackSource,
  known: Known,
  wanted: readonly { pack: string; id: string }[],
): Promise<CardModel | null> {
  const whose = await Promise.all(
    wanted.map(async ({ pack, id }) => {
      const [claim] = await source.claims(pack, [id]);
      return (claim?.about ?? []).slice(0, 1).map(({ entity }) => entityKey(pack, entity));
    }),
  );
  const page = await readPageClaims(source, known, whose.flat(), Number.POSITIVE_INFINITY);
  const claims = wanted.flatMap(({ pack, id }) => {
    const found = page.claims.find(({ claim }) =>
      [claim, ...(claim.also ?? [])].some((coding) => coding.pack === pack && coding.id === id),
    );
    return found ? found.claim : [];
  });
  const shown = [...new Set(claims)];
  const inPacks = new Set(shown.flatMap((claim) => [claim, ...(claim.also ?? [])].map(({ pack }) => pack)));
  const [first, ...others] = page.packs.filter(({ pack }) => inPacks.has(pack.id));
  const [whom] = page.entities;
  if (!first || !whom) return null;
  const { tally: _tally, ...entity } = whom;
  return {
    entity,
    ...first,
    ...(others.length > 0 && { others }),
    tally: { claims: shown.length, rows: [] },
    claims: shown,
  };
}
