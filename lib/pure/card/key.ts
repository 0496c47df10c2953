/**
 * Keys that tell entities of different packs apart.
 * Owns: the form `PACK/ENTITY`.
 * Used by: the name index, the messages, the card model.
 * Never: checks that the entity exists.
 */
import type { EntityKey } from './model';

/** The key of an entity across packs. Ids hold no slash, so the key can be taken apart again. */
export function entityKey(packId: string, entityId: string): EntityKey {
  return `${packId}/${entityId}`;
}

/** Takes a key apart; null for a string that is no key. */
export function splitKey(key: EntityKey): { pack: string; entity: string } | null {
  const [pack, entity, more] = key.split('/');
  return pack && entity && more === undefined ? { pack, entity } : null;
}
