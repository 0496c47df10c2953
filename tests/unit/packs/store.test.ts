import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDrafts } from '../../../lib/extension/packs/drafts';
import { DATABASE, openDatabase, UPGRADES } from '../../../lib/extension/packs/store/database';
import { sourceFrom } from '../../../lib/extension/packs/store/source';
import type { Claim, Pack } from '../../../lib/pure/pack/schema';
import { all, bundled, freshDatabase, type Kept, start } from './harness';
import { samplePack, sampleText } from './sample';

const MUSK = `${bundled.id}/elon-musk`;
const FILE = { kind: 'file', name: 'town.pack.json' } as const;

beforeEach(freshDatabase);

/** A database with the bundled pack, one of the reader's own, and a draft. */
async function filled(): Promise<Kept> {
  const kept: Kept = { filled: false, aside: false };
  const { shelf, store } = start(bundled, kept);
  await shelf.add({ text: sampleText(), origin: FILE });
  await createDrafts(store).save({ id: 'mine', title: 'Mine', text: '{' });
  return kept;
}

const both = () => all(sourceFrom(bundled, samplePack()));

describe('the pack store', () => {
  it('fills an empty database and answers just as the bundled pack itself would', async () => {
    const { store, troubles, filled: tell } = start();
    expect(await store.read(all)).toEqual(await all(sourceFrom(bundled)));
    expect(troubles).toEqual([]);
    expect(tell).toHaveBeenCalledOnce();
  });

  it('an update replaces the bundled pack as a whole, keeps what the reader decided about it, and touches no other', async () => {
    await filled();
    await start().shelf.enable(bundled.id, false);
    const newer: Pack = {
      ...bundled,
      version: '99.0.0',
      claims: bundled.claims.slice(0, 1),
      entities: bundled.entities.slice(0, 4),
    };
    expect(await start(newer).store.read(all)).toEqual(await all(sourceFrom(samplePack())));
    const after = await openDatabase(() => undefined);
    expect(await after.countFromIndex('claims', 'byPack', bundled.id)).toBe(1);
    expect(await after.countFromIndex('entities', 'byPack', bundled.id)).toBe(4);
    expect(await after.get('packs', bundled.id)).toMatchObject({ enabled: false, meta: { version: '99.0.0' } });
  });

  it('another content of the bundled pack comes in though its version is the same, and the same content is not written again', async () => {
    const kept = await filled();
    const [first, ...others] = bundled.claims;
    const reworded: Pack = { ...bundled, claims: [{ ...(first as Claim), text: 'Put otherwise.' }, ...others] };
    const { store, shelf, troubles } = start(reworded, kept);
    expect(await store.read(all)).toEqual(await all(sourceFrom(reworded, samplePack())));
    expect(troubles).toEqual([]);
    const [row] = await shelf.rows();
    vi.spyOn(Date, 'now').mockReturnValue((row?.updated ?? 0) + 1000);
    expect(await start(reworded, kept).shelf.rows()).toEqual(await shelf.rows());
    expect(Object.keys(row ?? {})).not.toContain('content');
  });

  it('fault: a bundled pack that was lost is put in again, and that is said', async () => {
    const { store, troubles } = start(bundled, { filled: true, aside: false });
    expect((await store.read((source) => source.claimsOf(MUSK))).length).toBeGreaterThan(0);
    expect(troubles).toEqual(['packs-rebuilt']);
  });

  it('after each change the packs are read from another source, and from the same one otherwise', async () => {
    const { store, shelf } = start();
    const source = () => store.read(async (each) => each);
    const first = await source();
    expect(await source()).toBe(first);
    await shelf.enable(bundled.id, false);
    expect(await source()).not.toBe(first);
  });

  it('fault: a database of a newer version is left alone; the bundled pack answers from memory, and that is said', async () => {
    (await openDB(DATABASE, 99, { upgrade: (database) => void database.createObjectStore('future') })).close();
    const { store, troubles } = start();
    expect(await store.read(all)).toEqual(await all(sourceFrom(bundled)));
    expect(troubles).toEqual(['packs-in-memory']);
    const still = await openDB(DATABASE);
    expect([still.version, [...still.objectStoreNames]]).toEqual([99, ['future']]);
  });

  it('fault: without any database the bundled pack answers from memory, and that is said', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no storage here', 'UnknownError');
    });
    const { store, troubles } = start();
    expect(await store.read(all)).toEqual(await all(sourceFrom(bundled)));
    expect(store.inMemory).toBe(true);
    expect(troubles).toEqual(['packs-in-memory']);
  });

  it('fault: a database deleted under a running background is opened anew', async () => {
    const { store } = start();
    await store.read(all);
    await deleteDB(DATABASE);
    expect(await store.read(all)).toEqual(await all(sourceFrom(bundled)));
  });

  it('a mistake in a question is not taken for damage', async () => {
    const { store, troubles } = start();
    const mistake = store.read(async () => {
      throw new TypeError('mine');
    });
    await expect(mistake).rejects.toThrow('mine');
    expect(troubles).toEqual([]);
  });
});

describe('fault: damage', () => {
  it.each([
    ['claims', { pack: bundled.id, id: bundled.claims[0]?.id, order: 0, keys: [MUSK], claim: { text: 7 } }],
    ['entities', { pack: bundled.id, id: 'elon-musk', entity: null }],
    ['packs', { id: bundled.id, enabled: true, origin: 'bundled', meta: 'nonsense' }],
    ['claims', { pack: 'town', id: 'claim-1', order: 0, keys: ['town/town-council'], claim: { text: 7 } }],
    ['entities', { pack: 'town', id: 'ada-marsh', entity: [] }],
  ] as const)('of %s is found on reading and mended; nothing else is lost, and it is said', async (name, value) => {
    const kept = await filled();
    const database = await openDatabase(() => undefined);
    // The point is a record of the wrong shape.
    await database.put(name, value as never);
    database.close();
    const { store, shelf, troubles } = start(bundled, kept);
    expect(await store.read(all)).toEqual(await both());
    expect(troubles).toEqual(['packs-rebuilt']);
    expect((await shelf.rows()).map(({ id, enabled }) => [id, enabled])).toEqual([
      [bundled.id, true],
      ['town', true],
    ]);
    expect(await createDrafts(store).draft('mine')).toMatchObject({ text: '{' });
  });

  it('of a pack’s own record is mended from its text, below the others and switched off until the reader has looked', async () => {
    const kept = await filled();
    const database = await openDatabase(() => undefined);
    await database.put('packs', { id: 'town', meta: 'nonsense' } as never);
    database.close();
    const { shelf } = start(bundled, kept);
    expect((await shelf.rows())[1]).toMatchObject({ id: 'town', title: 'The town', enabled: false, claims: 3 });
    expect(await shelf.text('town')).toBe(sampleText());
  });

  it('of a pack whose text is lost too switches it off and says so; the others are read as before', async () => {
    const kept = await filled();
    const database = await openDatabase(() => undefined);
    await database.put('entities', { pack: 'town', id: 'ada-marsh', entity: null } as never);
    await database.delete('texts', 'town');
    database.close();
    const { store, shelf } = start(bundled, kept);
    expect(await store.read(all)).toEqual(await all(sourceFrom(bundled)));
    expect((await shelf.rows())[1]).toMatchObject({ id: 'town', enabled: false, trouble: { kind: 'damaged' } });
    expect(await shelf.add({ text: sampleText(), origin: FILE })).toMatchObject({ ok: true });
    expect((await shelf.rows())[1]?.trouble).toBeUndefined();
  });
});

describe('fault: a database that cannot be used', () => {
  /** The first database cannot be opened; others can. */
  const lock = () => {
    const open = indexedDB.open;
    return vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
      if (name === DATABASE) throw new DOMException('cannot be opened', 'UnknownError');
      return open.call(indexedDB, name, version);
    });
  };

  it('is set aside, which is said, and new packs are kept apart; once it can be opened again all are there', async () => {
    const kept = await filled();
    const locked = lock();
    const during = start(bundled, kept);
    expect(await during.store.read(all)).toEqual(await all(sourceFrom(bundled)));
    expect(during.troubles).toEqual(['packs-set-aside']);
    expect(await during.shelf.add({ text: sampleText({ id: 'village' }), origin: FILE })).toMatchObject({ ok: true });
    const again = start(bundled, kept);
    expect((await again.shelf.rows()).map(({ id }) => id)).toEqual([bundled.id, 'village']);
    expect(again.troubles).toEqual([]);
    locked.mockRestore();
    const after = start(bundled, kept);
    expect((await after.shelf.rows()).map(({ id }) => id).sort()).toEqual([bundled.id, 'town', 'village']);
    expect(await after.shelf.text('town')).toBe(sampleText());
    expect(await createDrafts(after.store).draft('mine')).toMatchObject({ text: '{' });
  });

  it('for it has not the stores that it should have is set aside, with what is in it', async () => {
    const text = sampleText();
    const odd = await openDB(DATABASE, UPGRADES.length, {
      upgrade: (database) => void database.createObjectStore('texts', { keyPath: 'pack' }),
    });
    await odd.put('texts', { pack: 'town', text });
    odd.close();
    const { shelf, store, troubles } = start(bundled, { filled: true, aside: false });
    expect((await shelf.rows()).map(({ id }) => id)).toEqual([bundled.id, 'town']);
    expect(await store.read(all)).toEqual(await all(sourceFrom(bundled)));
    expect(troubles).toEqual(['packs-set-aside']);
  });
});
