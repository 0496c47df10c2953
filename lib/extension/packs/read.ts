/**
 * Reading packs from the database.
 * Owns: the answers of a pack source over IndexedDB, each record checked as it is read.
 * Used by: the pack store.
 * Never: passes a damaged record on.
 */
import { entityKey, splitKey } from '../../pure/card/key';
import { parseClaim, parseEntity } from '../../pure/pack/parse';
import type { Claim, Entity } from '../../pure/pack/schema';
import type { PacksDatabase } from './database';
import type { PackSource } from './source';

/** A record that is not what was put in. */
export class DamagedPacks extends Error {}

/** @throws DamagedPacks from any of its functions */
export function sourceOver(database: PacksDatabase): PackSource {
  const enabled = async () => {
    const records = await database.getAll('packs');
    if (records.length === 0 || records.some((record) => typeof record?.meta?.title !== 'string'))
      throw new DamagedPacks('packs');
    return records.filter((record) => record.enabled);
  };
  const isEnabled = async (pack: string) => (await enabled()).some((record) => record.id === pack);
  return {
    packs: async () => (await enabled()).map((record) => record.meta),
    async entities() {
      const found: { key: string; entity: Entity }[] = [];
      for (const pack of await enabled()) {
        const records = await database.getAllFromIndex('entities', 'byPack', pack.id);
        for (const record of records)
          found.push({ key: entityKey(pack.id, record.id), entity: checkedEntity(record.entity) });
      }
      return found;
    },
    async entity(key) {
      const parts = splitKey(key);
      if (!parts || !(await isEnabled(parts.pack))) return null;
      const record = await database.get('entities', [parts.pack, parts.entity]);
      return record ? checkedEntity(record.entity) : null;
    },
    async claimsOf(key) {
      const parts = splitKey(key);
      if (!parts || !(await isEnabled(parts.pack))) return [];
      const records = await database.getAllFromIndex('claims', 'byEntity', key);
      return records.sort((a, b) => a.order - b.order).map((record) => checkedClaim(record.claim));
    },
    async claims(pack, ids) {
      const records = await Promise.all(ids.map((id) => database.get('claims', [pack, id])));
      return records.filter((record) => record !== undefined).map((record) => checkedClaim(record.claim));
    },
  };
}

function checkedClaim(claim: unknown): Claim {
  const parsed = parseClaim(claim);
  if (!parsed) throw new DamagedPacks('claim');
  return parsed;
}

function checkedEntity(entity: unknown): Entity {
  const parsed = parseEntity(entity);
  if (!parsed) throw new DamagedPacks('entity');
  return parsed;
}
