/**
 * Writing packs into the database.
 * Owns: putting a pack in and taking it out, each whole or not at all.
 * Used by: the pack store, and the library's changes.
 * Never: leaves half a pack behind: everything happens in one transaction, which ends with the background if that is
 * stopped in the middle; then all is as it was before.
 */
import type { IDBPTransaction } from 'idb';
import { entityKey } from '../../../pure/card/key';
import { participantsOf } from '../../../pure/claims/participants';
import type { Pack } from '../../../pure/pack/schema';
import type { PackRecord, PacksDatabase, PacksSchema } from './database';
import { type Keeping, recordOf } from './record';

const OF_A_PACK = ['packs', 'entities', 'claims', 'texts'] as const;

/** Entities or claims that are on their way at once: the copies of 50,000 need not all be in memory. */
const AT_ONCE = 1000;

/**
 * Puts a pack in, in place of any that has its id.
 * @param text what it was imported from; null for the bundled pack
 * @param keepingFor makes what is kept beside it, from what was kept of the one that it replaces
 */
export async function putPack(
  database: PacksDatabase,
  pack: Pack,
  text: string | null,
  keepingFor: (before: unknown) => Keeping,
): Promise<PackRecord> {
  const change = database.transaction(OF_A_PACK, 'readwrite', { durability: 'strict' });
  return whole(change, async () => {
    const packs = change.objectStore('packs');
    const record = recordOf(pack, keepingFor(await packs.get(pack.id)));
    await dropParts(change, pack.id);
    await packs.put(record);
    if (text !== null) await change.objectStore('texts').put({ pack: pack.id, text });
    const entities = change.objectStore('entities');
    await inTurns(pack.entities, (entity) => entities.put({ pack: pack.id, id: entity.id, entity }));
    const claims = change.objectStore('claims');
    await inTurns(pack.claims, (claim, order) => {
      const keys = [...participantsOf(claim)].map((id) => entityKey(pack.id, id));
      return claims.put({ pack: pack.id, id: claim.id, order, keys, claim });
    });
    return record;
  });
}

/** Takes a pack out, with all that belongs to it. */
export async function dropPack(database: PacksDatabase, id: string): Promise<void> {
  const change = database.transaction(OF_A_PACK, 'readwrite', { durability: 'strict' });
  await whole(change, async () => {
    await change.objectStore('packs').delete(id);
    await dropParts(change, id);
  });
}

/** Changes what is kept beside a pack. @returns null where there is no such pack */
export async function changeRecord(
  database: PacksDatabase,
  id: string,
  how: (record: PackRecord) => PackRecord,
): Promise<PackRecord | null> {
  const change = database.transaction('packs', 'readwrite');
  const before = await change.store.get(id);
  const after = before ? how(before) : null;
  if (after) await change.store.put(after);
  await change.done;
  return after;
}

/** Puts packs into an order. */
export async function orderRecords(database: PacksDatabase, ids: readonly string[]): Promise<void> {
  const change = database.transaction('packs', 'readwrite');
  for (const [order, id] of ids.entries()) {
    const record = await change.store.get(id);
    if (record) await change.store.put({ ...record, order });
  }
  await change.done;
}

type Change = IDBPTransaction<PacksSchema, typeof OF_A_PACK, 'readwrite'>;

/** All that is written in one transaction, or nothing: whatever fails on the way takes the rest back. */
async function whole<T>(change: Change, work: () => Promise<T>): Promise<T> {
  // Heard in the end; until then a failure is the work's to report.
  const done = change.done;
  done.catch(() => undefined);
  try {
    const result = await work();
    await done;
    return result;
  } catch (error) {
    try {
      change.abort();
    } catch {
      // It has ended by itself.
    }
    // The browser's reason for ending it, such as a full disk, tells more than that it was ended.
    throw change.error ?? error;
  }
}

async function dropParts(change: Change, id: string): Promise<void> {
  const all = IDBKeyRange.bound([id], [id, []]);
  await Promise.all([
    change.objectStore('entities').delete(all),
    change.objectStore('claims').delete(all),
    change.objectStore('texts').delete(id),
  ]);
}

async function inTurns<T>(all: readonly T[], put: (each: T, at: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < all.length; from += AT_ONCE)
    await Promise.all(all.slice(from, from + AT_ONCE).map(async (each, at) => put(each, from + at)));
}
