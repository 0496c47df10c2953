/**
 * What the packs have for the card of one entity.
 * Owns: reading it: the entity's claims in each pack, what they refer to, and other packs' codings of them.
 * Used by: cards, tallies and the claims of a page.
 * Never: reads claims of anybody else where one pack alone knows the entity and its claims.
 */
import { packRef } from '../../pure/card/build';
import { entityKey, splitKey } from '../../pure/card/key';
import type { CardPart, Item } from '../../pure/card/lay-out';
import type { EntityKey } from '../../pure/card/model';
import type { Claim } from '../../pure/pack/schema';
import type { Known } from './known';
import { relatedOf } from './related';
import type { PackSource } from './store/source';

/** Claims of each entity, read once. */
export type ClaimsOf = (key: EntityKey) => Promise<readonly Claim[]>;

/** Reads the claims of an entity once, however often they are asked for. */
export function claimsOnce(source: PackSource): ClaimsOf {
  const read = new Map<EntityKey, Promise<readonly Claim[]>>();
  return (key) => {
    const claims = read.get(key) ?? source.claimsOf(key);
    read.set(key, claims);
    return claims;
  };
}

/** One part for each enabled pack that knows the entity, in the reader's order; none where no pack does. */
export async function partsOf(known: Known, claimsOf: ClaimsOf, key: EntityKey): Promise<CardPart[]> {
  const keys = known.together.keysOf(key).filter((each) => known.facts.has(each));
  return Promise.all(
    known.packs.flatMap((pack) => {
      const mine = keys.find((each) => splitKey(each)?.pack === pack.id);
      if (mine === undefined) return [];
      const part = async (): Promise<CardPart> => ({
        pack: packRef(pack),
        entity: known.facts.get(mine),
        claims: await claimsOf(mine),
        related: { claim: () => undefined, entity: (id) => known.facts.get(entityKey(pack.id, id)) },
      });
      return [part()];
    }),
  );
}

/**
 * The same parts, able to show these items: with what their claims refer to, and with claims of other packs that may be
 * the same ones though the entity takes no part in them there (a pack that records no answer does not name who gave it).
 */
export async function partsFor(
  { source, known, claimsOf }: { source: PackSource; known: Known; claimsOf: ClaimsOf },
  parts: readonly CardPart[],
  items: readonly Item[],
): Promise<CardPart[]> {
  const shown = items.flatMap(({ codings }) => codings);
  const elsewhere = await counterparts(known, claimsOf, parts, shown);
  return Promise.all(
    known.packs.flatMap((meta) => {
      const part = parts.find(({ pack }) => pack.id === meta.id);
      const more = elsewhere.filter(({ pack }) => pack === meta.id).map(({ claim }) => claim);
      if (!part && more.length === 0) return [];
      const whole = async (): Promise<CardPart> => {
        const ours = [...shown.filter(({ pack }) => pack === meta.id).map(({ claim }) => claim), ...more];
        const related = await relatedOf(source, meta.id, ours, known.facts);
        return { pack: packRef(meta), claims: [], ...part, counterparts: more, related };
      };
      return [whole()];
    }),
  );
}

interface Shown {
  pack: string;
  claim: Claim;
}

async function counterparts(
  known: Known,
  claimsOf: ClaimsOf,
  parts: readonly CardPart[],
  shown: readonly Shown[],
): Promise<Shown[]> {
  if (known.packs.length < 2) return [];
  const keys = new Set<EntityKey>();
  for (const { pack, claim } of shown) {
    const self = parts.find((part) => part.pack.id === pack)?.entity?.id;
    // What is about the entity itself is among its own claims in each pack.
    if (claim.about.some(({ entity }) => entity === self)) continue;
    for (const { entity } of claim.about) {
      const others = known.together.keysOf(entityKey(pack, entity)).filter((key) => splitKey(key)?.pack !== pack);
      for (const key of others) keys.add(key);
      // The same claim is about the same entities: those of one of them hold it.
      if (others.length > 0) break;
    }
  }
  const taken = new Set(parts.flatMap(({ pack, claims }) => claims.map(({ id }) => `${pack.id}#${id}`)));
  const found = new Map<string, Shown>();
  for (const key of keys) {
    const pack = splitKey(key)?.pack ?? '';
    for (const claim of await claimsOf(key)) {
      const address = `${pack}#${claim.id}`;
      if (!taken.has(address)) found.set(address, { pack, claim });
    }
  }
  return [...found.values()];
}
