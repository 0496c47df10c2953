/**
 * Where packs are read from.
 * Owns: the questions that can be asked of the enabled packs, and the answers from a pack held in memory.
 * Used by: the pack store (over the database) and, where there is no database, in its place.
 * Never: writes.
 */

import { entityKey, splitKey } from '../../pure/card/key';
import type { EntityKey } from '../../pure/card/model';
import { participantsOf } from '../../pure/claims/participants';
import type { Claim, Entity, Pack } from '../../pure/pack/schema';

export type PackMeta = Omit<Pack, 'entities' | 'claims'>;

export interface PackSource {
  /** The enabled packs, in the reader's order. */
  packs(): Promise<PackMeta[]>;
  /** Every entity of the enabled packs. */
  entities(): Promise<{ key: EntityKey; entity: Entity }[]>;
  entity(key: EntityKey): Promise<Entity | null>;
  /** The claims in which an entity takes part, in the order of the pack. */
  claimsOf(key: EntityKey): Promise<Claim[]>;
  /** Single claims of a pack; unknown ids are left out. */
  claims(pack: string, ids: readonly string[]): Promise<Claim[]>;
}

/** Answers from one pack in memory. */
export function sourceFrom(pack: Pack): PackSource {
  const { entities, claims, ...meta } = pack;
  const ours = (key: EntityKey): string | null => {
    const parts = splitKey(key);
    return parts?.pack === pack.id ? parts.entity : null;
  };
  return {
    packs: async () => [meta],
    entities: async () => entities.map((entity) => ({ key: entityKey(pack.id, entity.id), entity })),
    entity: async (key) => entities.find((entity) => entity.id === ours(key)) ?? null,
    claimsOf: async (key) => {
      const id = ours(key);
      return id === null ? [] : claims.filter((claim) => participantsOf(claim).has(id));
    },
    claims: async (packId, ids) => (packId === pack.id ? claims.filter((claim) => ids.includes(claim.id)) : []),
  };
}
