/**
 * The pack store: packs that can be read, whatever happened to the database.
 * Owns: opening, filling, rebuilding, and falling back to the bundled pack in memory.
 * Used by: the background's answers.
 * Never: fails to answer. A damaged or missing database is rebuilt from the bundled pack and the reader is told;
 * where there can be no database at all, the bundled pack answers from memory and the reader is told that too.
 */
import { deleteDB } from 'idb';
import type { Pack } from '../../pure/pack/schema';
import { DATABASE, openDatabase, type PacksDatabase } from './database';
import { DamagedPacks, sourceOver } from './read';
import { type PackSource, sourceFrom } from './source';
import { putBundled } from './write';

export type PackTrouble = 'packs-rebuilt' | 'packs-in-memory';

export interface PackStore {
  /** Answers a question, repairing the database once if it turns out to be damaged. */
  read<T>(question: (source: PackSource) => Promise<T>): Promise<T>;
  /** Where the packs are read from now. */
  readonly inMemory: boolean;
}

export interface StoreOptions {
  bundled: Pack;
  /** Whether the bundled pack was put in before: then an empty database means that something was lost. */
  wasFilled(): Promise<boolean>;
  filled(): Promise<void>;
  onTrouble(trouble: PackTrouble): void;
}

export function createPackStore(options: StoreOptions): PackStore {
  const { bundled, onTrouble } = options;
  let opened: Promise<PackSource> | null = null;
  let inMemory = false;

  const source = (): Promise<PackSource> => {
    opened ??= open().catch((error: unknown) => (isNewer(error) ? memory() : rebuild()));
    return opened;
  };

  const open = async (): Promise<PackSource> => {
    const database = await openDatabase(() => {
      opened = null;
    });
    await fill(database);
    return sourceOver(database);
  };

  const fill = async (database: PacksDatabase): Promise<void> => {
    const present = await database.get('packs', bundled.id);
    if (present?.meta?.version === bundled.version) return;
    // Lost altogether, or no longer readable: either way the reader's own choices about it are gone.
    const lost = present ? typeof present.meta?.version !== 'string' : await options.wasFilled();
    if (lost) onTrouble('packs-rebuilt');
    await putBundled(database, bundled);
    await options.filled();
  };

  const rebuild = async (): Promise<PackSource> => {
    try {
      await deleteDB(DATABASE);
      const database = await openDatabase(() => {
        opened = null;
      });
      await putBundled(database, bundled);
      await options.filled();
      onTrouble('packs-rebuilt');
      return sourceOver(database);
    } catch {
      return memory();
    }
  };

  const memory = (): PackSource => {
    inMemory = true;
    onTrouble('packs-in-memory');
    return sourceFrom(bundled);
  };

  return {
    get inMemory() {
      return inMemory;
    },
    async read(question) {
      try {
        return await question(await source());
      } catch (error) {
        if (!(error instanceof DamagedPacks || error instanceof DOMException)) throw error;
        console.warn('Says Who reads its knowledge sets anew:', error);
        opened = isClosed(error) ? open().catch(rebuild) : rebuild();
        return question(await opened);
      }
    },
  };
}

/** A newer Says Who made this database: it is left as it is, for the newer one to come back to. */
function isNewer(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'VersionError';
}

/** The connection was closed under a question; the data is not known to be damaged. */
function isClosed(error: unknown): boolean {
  return error instanceof DOMException && (error.name === 'InvalidStateError' || error.name === 'AbortError');
}
