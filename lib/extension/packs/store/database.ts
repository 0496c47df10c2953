/**
 * The database of knowledge packs.
 * Owns: the shape of the IndexedDB database, its versions, and the way from each version to the next.
 * Used by: the pack store.
 * Never: opened anywhere but in the background (in Firefox's private windows an extension page cannot open it).
 */
import { type DBSchema, type IDBPDatabase, openDB, unwrap } from 'idb';
import type { EntityKey } from '../../../pure/card/model';
import type { Draft, PackRow } from '../../../pure/library/model';
import type { Claim, Entity, PackMeta } from '../../../pure/pack/schema';
import { upgradeToVersion2 } from './upgrade-2';

export const DATABASE = 'says-who';
/** Takes its place where it cannot be opened any more. */
export const SECOND_DATABASE = 'says-who-2';

/** A pack without its entities and claims, how it came here, and what the reader decided about it. */
export interface PackRecord
  extends Pick<
    PackRow,
    'id' | 'enabled' | 'origin' | 'added' | 'updated' | 'updates' | 'lastChecked' | 'trouble' | 'changes'
  > {
  /** Its place among the packs: the lower, the further up. */
  order: number;
  entities: number;
  claims: number;
  names: number;
  /** Of the bundled pack: what tells its content from that of another package (`bundledContent` in `mend.ts`). */
  content?: string;
  /** The key in its signature is the pinned one: no pack with another comes in before the reader agreed. */
  meta: PackMeta;
}

/** The text that a pack was imported from, as it came. The bundled pack has none: it is in the package. */
export interface TextRecord {
  pack: string;
  text: string;
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
  texts: { key: string; value: TextRecord };
  drafts: { key: string; value: Draft };
}

export const STORES = ['packs', 'entities', 'claims', 'texts', 'drafts'] as const;

export type PacksDatabase = IDBPDatabase<PacksSchema>;

/**
 * One step per version, oldest first; the version of the database is their number. A step is never changed once
 * released: what it made is out there.
 */
export const UPGRADES: readonly ((database: IDBDatabase, change: IDBTransaction) => void)[] = [
  (database) => {
    database.createObjectStore('packs', { keyPath: 'id' });
    const entities = database.createObjectStore('entities', { keyPath: ['pack', 'id'] });
    entities.createIndex('byPack', 'pack');
    const claims = database.createObjectStore('claims', { keyPath: ['pack', 'id'] });
    claims.createIndex('byPack', 'pack');
    claims.createIndex('byEntity', 'keys', { multiEntry: true });
  },
  upgradeToVersion2,
];

export interface OpenOptions {
  name?: string;
  /** The upgrade steps; tests hand in more. */
  steps?: typeof UPGRADES;
}

/**
 * Opens the database, bringing an older one up to date.
 * @param onClosed called when the browser closes it (site data cleared, a newer version elsewhere)
 * @throws DOMException where the browser refuses: no storage, a newer version, a damaged file
 */
export async function openDatabase(
  onClosed: () => void,
  { name = DATABASE, steps = UPGRADES }: OpenOptions = {},
): Promise<PacksDatabase> {
  return openDB<PacksSchema>(name, steps.length, {
    upgrade(database, from, _to, change) {
      // The steps know the shapes of their time; the types here know today's.
      const native = unwrap(database) as unknown as IDBDatabase;
      for (const step of steps.slice(from)) step(native, unwrap(change) as unknown as IDBTransaction);
    },
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase | null)?.close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/** Whether it has the stores that it should have. */
export function isWhole(database: PacksDatabase): boolean {
  return STORES.every((name) => database.objectStoreNames.contains(name));
}
