/**
 * Where packs are read from.
 * Owns: the questions that can be asked of the enabled packs, and the answers from a pack held in memory.
 * Used by: the pack store (over the database) and, where there is no database, in its place.
 * Never: writes.
 */

import { entityKey, splitKey } from '../../../pure/card/key';
import type { EntityKey } from '../../../pure/card/model';
import { participantsOf } from '../../../pure/claims/participants';
import type { Claim, Entity, Pack } from '../../../pure/pack/schema';

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

/** Answers from packs in memory. */
export function sourceFrom(...packs: readonly Pack[]): PackSource {
  const of = (id: string | undefined): Pack | undefined => packs.find((pack) => pack.id === id);
  return {
    packs: async () => packs.map(({ entities: _entities, claims: _claims, ...meta }) => meta),
    entities: async () =>
      packs.flatMap((pack) => pack.entities.map((entity) => ({ key: entityKey(pack.id, entity.id), entity }))),
    async entity(key) {
      const parts = splitKey(key);
      return of(parts?.pack)?.entities.find((entity) => entity.id === parts?.entity) ?? null;
    },
    async claimsOf(key) {
      const parts = splitKey(key);
      return of(parts?.pack)?.claims.filter((claim) => participantsOf(claim).has(parts?.entity ?? '')) ?? [];
    },
    claims: async (pack, ids) => of(pack)?.claims.filter((claim) => ids.includes(claim.id)) ?? [],
  };
}
