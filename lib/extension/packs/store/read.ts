/**
 * Reading packs from the database.
 * Owns: the answers of a pack source over IndexedDB, each record checked as it is read.
 * Used by: the pack store.
 * Never: passes a damaged record on.
 */
import { entityKey, splitKey } from '../../../pure/card/key';
import { parseClaim, parseEntity } from '../../../pure/pack/parse';
import type { Claim, Entity } from '../../../pure/pack/schema';
import type { PackRecord, PacksDatabase } from './database';
import { isSound } from './record';
import type { PackSource } from './source';

/** A record that is not what was put in. */
export class DamagedPack extends Error {
  readonly pack: string;
  /** @param what which of its records */
  constructor(pack: string, what: string) {
    super(`${what} of ${pack}`);
    this.pack = pack;
  }
}

/** All packs in the reader's order. @throws DamagedPack */
export async function readRecords(database: PacksDatabase): Promise<PackRecord[]> {
  const records = await database.getAll('packs');
  for (const record of records) {
    // Its key is whole: the database found it by that.
    const { id } = record;
    if (!isSound(record)) throw new DamagedPack(id, 'the record');
  }
  return records.sort((a, b) => a.order - b.order || a.added - b.added || (a.id < b.id ? -1 : 1));
}

/** @throws DamagedPack from any of its functions */
export function sourceOver(database: PacksDatabase): PackSource {
  const enabled = async () => (await readRecords(database)).filter((record) => record.enabled);
  const isEnabled = async (pack: string) => (await enabled()).some((record) => record.id === pack);
  return {
    packs: async () => (await enabled()).map((record) => record.meta),
    async entities() {
      const found: { key: string; entity: Entity }[] = [];
      for (const pack of await enabled())
        for (const entity of await readEntities(database, pack.id))
          found.push({ key: entityKey(pack.id, entity.id), entity });
      return found;
    },
    async entity(key) {
      const parts = splitKey(key);
      if (!parts || !(await isEnabled(parts.pack))) return null;
      const record = await database.get('entities', [parts.pack, parts.entity]);
      return record ? checkedEntity(parts.pack, record.entity) : null;
    },
    async claimsOf(key) {
      const parts = splitKey(key);
      if (!parts || !(await isEnabled(parts.pack))) return [];
      const records = await database.getAllFromIndex('claims', 'byEntity', key);
      return records.sort((a, b) => a.order - b.order).map((record) => checkedClaim(parts.pack, record.claim));
    },
    async claims(pack, ids) {
      const records = await Promise.all(ids.map((id) => database.get('claims', [pack, id])));
      return records.filter((record) => record !== undefined).map((record) => checkedClaim(pack, record.claim));
    },
  };
}

/** The entities of a pack, also of one that is switched off. @throws DamagedPack */
export async function readEntities(database: PacksDatabase, pack: string): Promise<Entity[]> {
  const records = await database.getAllFromIndex('entities', 'byPack', pack);
  return records.map((record) => checkedEntity(pack, record.entity));
}

/** The claims of a pack in its order, also of one that is switched off. @throws DamagedPack */
export async function readClaims(database: PacksDatabase, pack: string): Promise<Claim[]> {
  const records = await database.getAllFromIndex('claims', 'byPack', pack);
  return records.sort((a, b) => a.order - b.order).map((record) => checkedClaim(pack, record.claim));
}

function checkedClaim(pack: string, claim: unknown): Claim {
  const parsed = parseClaim(claim);
  if (!parsed) throw new DamagedPack(pack, 'a claim');
  return parsed;
}

function checkedEntity(pack: string, entity: unknown): Entity {
  const parsed = parseEntity(entity);
  if (!parsed) throw new DamagedPack(pack, 'an entity');
  return parsed;
}
