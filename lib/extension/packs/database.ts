/**
 * The database of knowledge packs.
 * Owns: the shape of the IndexedDB database, its versions, and the way from each version to the next.
 * Used by: the pack store.
 * Never: opened anywhere but in the background (in Firefox's private windows an extension page cannot open it).
 */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { EntityKey } from '../../pure/card/model';
import type { Claim, Entity, Pack } from '../../pure/pack/schema';

export const DATABASE = 'says-who';

/** A pack without its entities and claims, and what the reader decided about it. */
export interface PackRecord {
  id: string;
  enabled: boolean;
  /** Where it came from; the bundled pack is replaced at each update. */
  origin: 'bundled';
  meta: Omit<Pack, 'entities' | 'claims'>;
}

export interface EntityRecord {
  pack: string;
  id: string;
  entity: Entity;
}

export interface ClaimRecord {
  pack: string;
  id: string;
  /** Its place in the pack: claims are listed in the order of the pack. */
  order: number;
  /** Every entity that takes part in it. */
  keys: EntityKey[];
  claim: Claim;
}

export interface PacksSchema extends DBSchema {
  packs: { key: string; value: PackRecord };
  entities: { key: [string, string]; value: EntityRecord; indexes: { byPack: string } };
  claims: { key: [string, string]; value: ClaimRecord; indexes: { byPack: string; byEntity: string } };
}

export type PacksDatabase = IDBPDatabase<PacksSchema>;
type Change = IDBPTransaction<PacksSchema, ('packs' | 'entities' | 'claims')[], 'versionchange'>;

/**
 * One step per version, oldest first; the version of the database is their number. A step is never changed once
 * released: what it made is out there.
 */
export const UPGRADES: readonly ((database: PacksDatabase, change: Change) => void)[] = [
  (database) => {
    database.createObjectStore('packs', { keyPath: 'id' });
    const entities = database.createObjectStore('entities', { keyPath: ['pack', 'id'] });
    entities.createIndex('byPack', 'pack');
    const claims = database.createObjectStore('claims', { keyPath: ['pack', 'id'] });
    claims.createIndex('byPack', 'pack');
    claims.createIndex('byEntity', 'keys', { multiEntry: true });
  },
];

/**
 * Opens the database, bringing an older one up to date.
 * @param onClosed called when the browser closes it (site data cleared, a newer version elsewhere)
 * @param steps the upgrade steps; tests hand in more
 * @throws DOMException where the browser refuses: no storage, a newer version, a damaged file
 */
export function openDatabase(onClosed: () => void, steps = UPGRADES): Promise<PacksDatabase> {
  return openDB<PacksSchema>(DATABASE, steps.length, {
    upgrade(database, from, _to, change) {
      for (const step of steps.slice(from)) step(database, change as unknown as Change);
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase | null)?.close();
      onClosed();
    },
    terminated: onClosed,
  });
}
