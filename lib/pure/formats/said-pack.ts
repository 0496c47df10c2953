/**
 * The claims of a whole pack in words, outside of any page.
 * Owns: making them without a card: nobody's card is open, and nothing is near.
 * Used by: the exports that are read by people: the sheet, and the text of annotations.
 * Never: other words than the card has.
 */
import { packRef } from '../card/build';
import { entityKey } from '../card/key';
import type { NameRef, PackRef } from '../card/model';
import type { SaidCoding } from '../card/said';
import { claimView } from '../card/views';
import type { Claim, Pack } from '../pack/schema';
import { sayClaim } from '../words/said';
import type { Say } from '../words/say';

/** @param ids which claims; all of them when left out. In the order of the pack; unknown ones are passed over. */
export function saidPack(say: Say, pack: Pack, ids?: Iterable<string>): { pack: PackRef; claims: SaidCoding[] } {
  const wanted = ids === undefined ? null : new Set(ids);
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  const ref = packRef(pack);
  const names: Record<string, NameRef> = {};
  const name = (id: string): NameRef => {
    const entity = entities.get(id);
    const full = entity?.name ?? id;
    const known: NameRef = { key: entityKey(pack.id, id), name: full, shortName: entity?.shortName ?? full };
    names[id] = known;
    return known;
  };
  const place = { entity: '', paragraph: new Set<string>(), page: new Set<string>() };
  const related = { claim: (id: string) => claims.get(id), entity: (id: string) => entities.get(id) };
  const said = (claim: Claim): SaidCoding => {
    const view = claimView(claim, { pack: pack.id, place, related, name });
    view.standing?.by.forEach(name);
    for (const { by } of view.origins.notEstablished) if (by !== null) name(by);
    return sayClaim(say, view, { pack: ref, names });
  };
  return { pack: ref, claims: pack.claims.filter(({ id }) => wanted === null || wanted.has(id)).map(said) };
}
