import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import bundledJson from '../../../data/musk-putin-trump.pack.json';
import { DATABASE, openDatabase, UPGRADES } from '../../../lib/extension/packs/database';
import { type PackSource, sourceFrom } from '../../../lib/extension/packs/source';
import { createPackStore, type PackTrouble } from '../../../lib/extension/packs/store';
import type { Pack } from '../../../lib/pure/pack/schema';

const bundled = bundledJson as Pack;
const MUSK = `${bundled.id}/elon-musk`;

function storeOf(pack: Pack = bundled, wasFilled = false) {
  const troubles: PackTrouble[] = [];
  const filled = vi.fn(async () => undefined);
  const store = createPackStore({
    bundled: pack,
    wasFilled: async () => wasFilled,
    filled,
    onTrouble: (trouble) => troubles.push(trouble),
  });
  return { store, troubles, filled };
}

/** Everything a source can be asked, as one value. */
async function all(source: PackSource): Promise<unknown> {
  const entities = (await source.entities()).sort((a, b) => a.key.localeCompare(b.key));
  const claims = await Promise.all(entities.map(({ key }) => source.claimsOf(key)));
  return { packs: await source.packs(), entities, claims };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('the pack store', () => {
  it('fills an empty database and answers just as the bundled pack itself would', async () => {
    const { store, troubles, filled } = storeOf();
    expect(await store.read(all)).toEqual(await all(sourceFrom(bundled)));
    expect(troubles).toEqual([]);
    expect(filled).toHaveBeenCalledOnce();
  });

  it('an update replaces the bundled pack as a whole and keeps what the reader decided about it', async () => {
    await storeOf().store.read(all);
    const database = await openDatabase(() => undefined);
    const record = await database.get('packs', bundled.id);
    if (!record) throw new Error('the pack is not there');
    await database.put('packs', { ...record, enabled: false });
    database.close();
    const newer: Pack = {
      ...bundled,
      version: '99.0.0',
      claims: bundled.claims.slice(0, 1),
      entities: bundled.entities.slice(0, 4),
    };
    expect(await storeOf(newer).store.read((source) => source.packs())).toEqual([]);
    const after = await openDatabase(() => undefined);
    expect(await after.count('claims')).toBe(1);
    expect(await after.count('entities')).toBe(4);
    expect((await after.get('packs', bundled.id))?.meta.version).toBe('99.0.0');
  });

  it('a database that was lost is rebuilt, and that is said', async () => {
    const { store, troubles } = storeOf(bundled, true);
    expect((await store.read((source) => source.claimsOf(MUSK))).length).toBeGreaterThan(0);
    expect(troubles).toEqual(['packs-rebuilt']);
  });

  it.each([
    ['claims', { pack: bundled.id, id: bundled.claims[0]?.id, order: 0, keys: [MUSK], claim: { text: 7 } }],
    ['entities', { pack: bundled.id, id: 'elon-musk', entity: null }],
    ['packs', { id: bundled.id, enabled: true, origin: 'bundled', meta: 'nonsense' }],
  ] as const)('damaged %s are found on reading, rebuilt, and that is said', async (name, value) => {
    await storeOf().store.read(all);
    const database = await openDatabase(() => undefined);
    // The point is a record of the wrong shape.
    await database.put(name, value as never);
    database.close();
    const { store, troubles } = storeOf(bundled, true);
    expect(await store.read(all)).toEqual(await all(sourceFrom(bundled)));
    expect(troubles).toEqual(['packs-rebuilt']);
  });

  it('a database of the wrong shape is rebuilt', async () => {
    (
      await openDB(DATABASE, UPGRADES.length, { upgrade: (database) => void database.createObjectStore('other') })
    ).close();
    const { store, troubles } = storeOf(bundled, true);
    expect(await store.read(all)).toEqual(await all(sourceFrom(bundled)));
    expect(troubles).toEqual(['packs-rebuilt']);
  });

  it('a database of a newer version is left alone; the bundled pack answers from memory, and that is said', async () => {
    (await openDB(DATABASE, 99, { upgrade: (database) => void database.createObjectStore('future') })).close();
    const { store, troubles } = storeOf();
    expect(await store.read(all)).toEqual(await all(sourceFrom(bundled)));
    expect(troubles).toEqual(['packs-in-memory']);
    const still = await openDB(DATABASE);
    expect([still.version, [...still.objectStoreNames]]).toEqual([99, ['future']]);
  });

  it('without any database the bundled pack answers from memory, and that is said', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no storage here', 'UnknownError');
    });
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('no storage here', 'UnknownError');
    });
    const { store, troubles } = storeOf();
    expect(await store.read(all)).toEqual(await all(sourceFrom(bundled)));
    expect(store.inMemory).toBe(true);
    expect(troubles).toEqual(['packs-in-memory']);
  });

  it('a database deleted under a running background is opened anew', async () => {
    const { store } = storeOf();
    await store.read(all);
    await deleteDB(DATABASE);
    expect(await store.read(all)).toEqual(await all(sourceFrom(bundled)));
  });

  it('a mistake in a question is not taken for damage', async () => {
    const { store, troubles } = storeOf();
    await expect(
      store.read(async () => {
        throw new TypeError('mine');
      }),
    ).rejects.toThrow('mine');
    expect(troubles).toEqual([]);
  });
});

describe('the upgrade path', () => {
  it.each(UPGRADES.map((_step, index) => index + 1))(
    'from version %i: what was stored is still there',
    async (version) => {
      const old = await openDatabase(() => undefined, UPGRADES.slice(0, version));
      await old.put('packs', { id: 'kept', enabled: false, origin: 'bundled', meta: { ...bundled } });
      old.close();
      const next = await openDatabase(
        () => undefined,
        [...UPGRADES, (database) => void database.createObjectStore('later' as never)],
      );
      expect(next.version).toBe(UPGRADES.length + 1);
      expect((await next.get('packs', 'kept'))?.enabled).toBe(false);
    },
  );
});
