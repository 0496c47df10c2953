/**
 * Writing packs into the database.
 * Owns: putting a pack in, whole or not at all.
 * Used by: the pack store.
 * Never: leaves half a pack behind: everything happens in one transaction.
 */
import { entityKey } from '../../pure/card/key';
import { participantsOf } from '../../pure/claims/participants';
import type { Pack } from '../../pure/pack/schema';
import type { PacksDatabase } from './database';

/** Puts the bundled pack in, in place of any older version of it. What the reader decided about it is kept. */
export async function putBundled(database: PacksDatabase, pack: Pack): Promise<void> {
  const change = database.transaction(['packs', 'entities', 'claims'], 'readwrite');
  const [packs, entities, claims] = [
    change.objectStore('packs'),
    change.objectStore('entities'),
    change.objectStore('claims'),
  ];
  const before = await packs.get(pack.id);
  const { entities: ofPack, claims: inPack, ...meta } = pack;
  const old = IDBKeyRange.bound([pack.id], [pack.id, []]);
  const writes: Promise<unknown>[] = [
    entities.delete(old),
    claims.delete(old),
    packs.put({ id: pack.id, enabled: before?.enabled ?? true, origin: 'bundled', meta }),
    ...ofPack.map((entity) => entities.put({ pack: pack.id, id: entity.id, entity })),
    ...inPack.map((claim, order) => {
      const keys = [...participantsOf(claim)].map((id) => entityKey(pack.id, id));
      return claims.put({ pack: pack.id, id: claim.id, order, keys, claim });
    }),
  ];
  await Promise.all([...writes, change.done]);
}
