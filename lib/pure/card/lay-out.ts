/**
 * Laying out a card: which claims of which packs stand on it, in what order, and how they stand.
 * Owns: the ranking over all packs, which codings are one claim, and the tally; then the card of those claims chosen.
 * Used by: `build.ts`, and the library of packs, which reads no more than what is chosen needs.
 * Never: shows the same claim twice, and never chooses between two packs' codings of it.
 */
import type { Rank } from '../claims/rank';
import { compareRanks, type Place, rankOf } from '../claims/rank';
import { type Standing, standingOf } from '../claims/standing';
import { type Tally, tallyOf } from '../claims/tally';
import type { Claim } from '../pack/schema';
import { claimAddress, claimsTogether } from '../together/claims';
import { standingTogether } from '../together/coding';
import type { Together } from '../together/entities';
import { entityKey, splitKey } from './key';
import type { CardModel, EntityKey, ListedClaim, NameRef, PackNames, PackRef } from './model';
import { claimView, type EntityFacts, type Related, type Sight } from './views';

/** What one pack has for a card. */
export interface CardPart {
  pack: PackRef;
  /** The card's entity in this pack; left out where the pack has only counterparts. */
  entity?: EntityFacts | undefined;
  /** All claims in which the entity takes part, in the order of the pack. */
  claims: readonly Claim[];
  /** Claims in which it takes no part, and which may be this pack's coding of another pack's claim. */
  counterparts?: readonly Claim[] | undefined;
  related: Related;
}

export interface LayOut {
  /** In the reader's order of packs; at least one has the entity. */
  parts: readonly CardPart[];
  together: Together;
  /** Where the card opens: entities named in the same paragraph, and on the page. Of any pack. */
  place: { paragraph: readonly EntityKey[]; page: readonly EntityKey[] };
}

/** One claim in the codings of all packs that have it. */
export interface Item {
  /** Of each coding, `PACK#CLAIM`: by any of them the claim is known again on another card. */
  addresses: readonly string[];
  codings: readonly { pack: string; claim: Claim }[];
}

export interface LaidOut {
  tally: Tally;
  /** All of them, ranked. */
  items: readonly Item[];
  /** The card with some of the items. */
  card(chosen: readonly Item[]): CardModel;
}

interface Coding {
  pack: string;
  claim: Claim;
  /** null: the entity takes no part in it. */
  rank: Rank | null;
}

/** Lays a card out. */
export function layOut({ parts, together, place }: LayOut): LaidOut {
  const sights = new Map(parts.map((part) => [part.pack.id, sightOf(part, together, place)]));
  const codings = parts.flatMap(({ pack, claims, counterparts = [] }): Coding[] => {
    const here = sights.get(pack.id)?.place;
    return [
      ...claims.map((claim) => ({ pack: pack.id, claim, rank: here ? rankOf(claim, here) : null })),
      ...counterparts.map((claim) => ({ pack: pack.id, claim, rank: null })),
    ];
  });
  const groups = (parts.length > 1 ? claimsTogether(codings, together) : codings.map((each) => [each])).flatMap(
    (group) => {
      const ranks = group.flatMap(({ rank }) => (rank ? [rank] : []));
      const [first] = ranks.sort(compareRanks);
      return first ? [{ group, rank: first }] : [];
    },
  );
  groups.sort((a, b) => compareRanks(a.rank, b.rank));

  const people = new Map<EntityKey, NameRef>();
  const standing = ({ pack, claim }: Coding): Standing => {
    const found = standingOf(claim);
    return found && { kind: found.kind, by: found.by.map((id) => told(people, sights.get(pack)?.name(id))) };
  };
  const standings = groups.map(({ group }) => standingTogether(group.filter(({ rank }) => rank).map(standing)));
  const tally = tallyOf(standings, (key) => people.get(key)?.shortName ?? key);
  return {
    tally,
    items: groups.map(({ group }) => ({ addresses: group.map(claimAddress), codings: group })),
    card: (chosen) => cardOf(parts, sights, tally, chosen),
  };
}

function told(people: Map<EntityKey, NameRef>, name: NameRef | undefined): EntityKey {
  const key = name?.key ?? '';
  if (name && !people.has(key)) people.set(key, name);
  return key;
}

type Sights = ReadonlyMap<string, Sight & { names: Map<string, NameRef> }>;

function cardOf(parts: readonly CardPart[], sights: Sights, tally: Tally, chosen: readonly Item[]): CardModel {
  const claims = chosen.flatMap(({ codings }): ListedClaim[] => {
    const [first, ...also] = codings.flatMap(({ pack, claim }) => {
      const sight = sights.get(pack);
      return sight ? [claimView(claim, sight)] : [];
    });
    return first ? [also.length > 0 ? { ...first, also } : first] : [];
  });
  const at = parts.findIndex(({ entity }) => entity !== undefined);
  const { pack, entity } = parts[at] ?? {};
  const sight = pack && sights.get(pack.id);
  if (!pack || !entity || !sight) throw new Error('a card has an entity');
  const shown = new Set(claims.flatMap((claim) => [claim.pack, ...(claim.also ?? []).map((each) => each.pack)]));
  const others = parts.flatMap((part): PackNames[] => {
    const other = sights.get(part.pack.id);
    return part.pack === pack || !other || !shown.has(part.pack.id)
      ? []
      : [{ pack: part.pack, names: Object.fromEntries(other.names) }];
  });
  const more = tally.claims - claims.length;
  return {
    entity: { ...sight.name(entity.id), type: entity.type, description: entity.description },
    pack,
    tally,
    claims,
    names: Object.fromEntries(sight.names),
    ...(others.length > 0 ? { others } : {}),
    ...(more > 0 ? { more } : {}),
  };
}

function sightOf({ pack, entity, related }: CardPart, together: Together, place: LayOut['place']) {
  const names = new Map<string, NameRef>();
  const name = (id: string): NameRef => {
    const known = names.get(id);
    if (known) return known;
    const found = id === entity?.id ? entity : related.entity(id);
    const full = found?.name ?? id;
    const ref = { key: together.keyOf(entityKey(pack.id, id)), name: full, shortName: found?.shortName ?? full };
    names.set(id, ref);
    return ref;
  };
  const here: Place = {
    entity: entity?.id ?? '',
    paragraph: idsOf(pack.id, place.paragraph, together),
    page: idsOf(pack.id, place.page, together),
  };
  return { pack: pack.id, place: here, related, name, names };
}

/** Of entities of any pack, the ids of those that a pack has. */
function idsOf(pack: string, keys: readonly EntityKey[], { keysOf }: Together): Set<string> {
  const parts = keys.flatMap(keysOf).map(splitKey);
  return new Set(parts.flatMap((key) => (key?.pack === pack ? key.entity : [])));
}
