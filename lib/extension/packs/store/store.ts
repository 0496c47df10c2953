/**
 * The pack store: packs that can be read, whatever happened to the database.
 * Owns: opening and filling it, finding what to do when it cannot be read, and falling back to the bundled pack in memory.
 * Used by: the background's answers and the library's changes.
 * Never: fails to answer a question, and never throws away a pack or a draft of the reader's. What is damaged is mended
 * (`mend.ts`); a database that cannot be opened is set aside and stays where it is; where there can be none at all, the
 * bundled pack answers from memory. The reader is told each of it.
 */
import { deleteDB } from 'idb';
import type { Pack } from '../../../pure/pack/schema';
import { DATABASE, isWhole, openDatabase, type PacksDatabase, SECOND_DATABASE } from './database';
import { bundledContent, mendAll, mendPack, putBundled, salvage } from './mend';
import { DamagedPack, sourceOver } from './read';
import { isSound } from './record';
import { type PackSource, sourceFrom } from './source';

export type StoreTrouble = 'packs-rebuilt' | 'packs-in-memory' | 'packs-set-aside';

/** There is no database: nothing can be kept. */
export class NoStorage extends Error {}

export interface PackStore {
  /** Answers a question, mending what turns out to be damaged. After each change of the packs the source is another. */
  read<T>(question: (source: PackSource) => Promise<T>): Promise<T>;
  /** The same for what only a database can answer. @throws NoStorage */
  look<T>(question: (database: PacksDatabase) => Promise<T>): Promise<T>;
  /** Changes packs, one change after the other; whoever keeps something of them must then make it anew. @throws NoStorage */
  change<T>(how: (database: PacksDatabase) => Promise<T>): Promise<T>;
  /** Where the packs are read from now. */
  readonly inMemory: boolean;
}

export interface StoreOptions {
  bundled: Pack;
  /** Whether the bundled pack was put in before: then an empty database means that something was lost. */
  wasFilled(): Promise<boolean>;
  filled(): Promise<void>;
  /** Whether the first database was set aside for the second. */
  isSetAside(): Promise<boolean>;
  setAside(): Promise<void>;
  onTrouble(trouble: StoreTrouble): void;
  /** The packs are other ones than before. */
  onChange?(): void;
}

/** More repairs than this for one question, and it is the question that is wrong. */
const MOST_REPAIRS = 30;

export function createPackStore(options: StoreOptions): PackStore {
  const { bundled, onTrouble } = options;
  /** null: there is no database. */
  let opened: Promise<PacksDatabase | null> | null = null;
  let inMemory = false;
  let source: { over: PacksDatabase | null; is: PackSource } | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const open = async (): Promise<PacksDatabase | null> => {
    const aside = await options.isSetAside();
    try {
      const database = aside ? await openSecond() : await tryOpen(DATABASE);
      if (!isWhole(database)) return await setAside(database);
      await fill(database);
      return database;
    } catch (error) {
      console.warn('Says Who cannot open its packs:', error);
      return isNewer(error) || aside ? nothing() : setAside(null);
    }
  };

  const tryOpen = (name: string): Promise<PacksDatabase> =>
    openDatabase(
      () => {
        opened = null;
      },
      { name },
    );

  /** Of the first database all is taken over as soon as it can be opened again. */
  const openSecond = async (): Promise<PacksDatabase> => {
    const second = await tryOpen(SECOND_DATABASE);
    const there = (await indexedDB.databases()).some(({ name }) => name === DATABASE);
    const first = there ? await openDatabase(() => undefined).catch(() => null) : null;
    if (!first) return second;
    const whole = isWhole(first);
    if (whole) await salvage(first, second, bundled);
    first.close();
    if (whole) await deleteDB(DATABASE);
    return second;
  };

  const setAside = async (broken: PacksDatabase | null): Promise<PacksDatabase | null> => {
    try {
      const second = await tryOpen(SECOND_DATABASE);
      if (broken) await salvage(broken, second, bundled);
      broken?.close();
      await putBundled(second, bundled);
      await options.setAside();
      onTrouble('packs-set-aside');
      return second;
    } catch {
      return nothing();
    }
  };

  const nothing = (): null => {
    inMemory = true;
    onTrouble('packs-in-memory');
    return null;
  };

  const fill = async (database: PacksDatabase): Promise<void> => {
    const present: unknown = await database.get('packs', bundled.id);
    const sound = isSound(present);
    if (sound && present.content === (await bundledContent(bundled))) return;
    const lost = present === undefined ? await options.wasFilled() : !sound;
    if (lost) onTrouble('packs-rebuilt');
    await putBundled(database, bundled);
    await options.filled();
  };

  /** Does something about what a question ran into. @returns false where nothing can be done about it */
  const mend = async (error: unknown): Promise<boolean> => {
    if (!(error instanceof DamagedPack || error instanceof DOMException) || error.name === 'QuotaExceededError')
      return false;
    console.warn('Says Who reads its packs anew:', error);
    const database = await (opened ?? null);
    if (isClosed(error) || !database) {
      opened = null;
      return true;
    }
    if (error instanceof DamagedPack) await mendPack(database, error.pack, bundled);
    else if ((await mendAll(database, bundled)) === 0) return false;
    onTrouble('packs-rebuilt');
    changed();
    return true;
  };

  const withDatabase = async <T>(work: (database: PacksDatabase | null) => Promise<T>): Promise<T> => {
    for (let repairs = 0; ; repairs += 1) {
      opened ??= open();
      try {
        return await work(await opened);
      } catch (error) {
        if (repairs >= MOST_REPAIRS || !(await mend(error))) throw error;
      }
    }
  };

  const changed = (): void => {
    source = null;
    options.onChange?.();
  };

  const sourceFor = (database: PacksDatabase | null): PackSource => {
    if (source?.over !== database) source = null;
    source ??= { over: database, is: database ? sourceOver(database) : sourceFrom(bundled) };
    return source.is;
  };

  const needed = (database: PacksDatabase | null): PacksDatabase => {
    if (!database) throw new NoStorage();
    return database;
  };

  return {
    get inMemory() {
      return inMemory;
    },
    read: (question) => withDatabase((database) => question(sourceFor(database))),
    look: (question) => withDatabase((database) => question(needed(database))),
    change(how) {
      const result = last.then(() => withDatabase((database) => how(needed(database))));
      last = result.then(changed, () => undefined);
      return result;
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
