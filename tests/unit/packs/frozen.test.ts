/** Proves that packs and drafts which the first release stored are read by today's code, and that a downgrade leaves all. */
import { type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDrafts } from '../../../lib/extension/packs/drafts';
import { DATABASE, openDatabase, UPGRADES } from '../../../lib/extension/packs/store/database';
import { createUpdates } from '../../../lib/extension/packs/updates';
import { frozen } from '../../frozen/read';
import { bundled, freshDatabase, start } from './harness';
import { sampleText } from './sample';

interface FrozenStore {
  keyPath: string | string[];
  indexes: Record<string, { keyPath: string | string[]; multiEntry: boolean }>;
  records: unknown[];
}

interface Frozen {
  name: string;
  version: number;
  stores: Record<string, FrozenStore>;
}

const then: Frozen = JSON.parse(frozen('0.1.0/database-2.json'));
const FILLED = { filled: true, aside: false };
/** Of the frozen packs: what the reader had, in the reader's order. */
const ORDER = ['village', 'mine', bundled.id, 'town'];

beforeEach(freshDatabase);

/** Puts a frozen database into the browser. @param later as a version to come might leave it */
async function restore({ name, version, stores }: Frozen, later = 0): Promise<void> {
  const database = await openDB(name, version + later, {
    upgrade(each) {
      for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
        const made = each.createObjectStore(store, { keyPath });
        for (const [index, { keyPath: keys, multiEntry }] of Object.entries(indexes))
          made.createIndex(index, keys, { multiEntry });
      }
      if (later > 0) each.createObjectStore('of-later', { keyPath: 'id' });
    },
  });
  for (const [store, { records }] of Object.entries(stores))
    for (const record of records) await database.put(store, record);
  if (later > 0) await database.put('of-later', { id: 'something', more: true });
  database.close();
}

/** All that a database has, as it is frozen. */
async function whole(database: IDBPDatabase): Promise<Frozen> {
  const stores: Record<string, FrozenStore> = {};
  for (const name of [...database.objectStoreNames].sort()) {
    const { store } = database.transaction(name);
    const index = (each: string): [string, { keyPath: string | string[]; multiEntry: boolean }] => {
      const { keyPath, multiEntry } = store.index(each);
      return [each, { keyPath, multiEntry }];
    };
    stores[name] = {
      keyPath: store.keyPath as string | string[],
      indexes: Object.fromEntries([...store.indexNames].map(index)),
      records: await database.getAll(name),
    };
  }
  return { name: database.name, version: database.version, stores };
}

/** What is in the browser now. */
async function now(): Promise<Frozen> {
  const database = await openDB(DATABASE);
  const all = await whole(database);
  database.close();
  return all;
}

const textOf = (id: string): string | undefined =>
  ((then.stores.texts?.records ?? []) as { pack: string; text: string }[]).find(({ pack }) => pack === id)?.text;

describe('the database of 0.1.0', () => {
  it('has the shape that its steps still make: they are never changed once released', async () => {
    const database = await openDatabase(() => undefined, { steps: UPGRADES.slice(0, then.version) });
    const made = await whole(database as unknown as IDBPDatabase);
    database.close();
    const empty = Object.entries(then.stores).map(([name, store]) => [name, { ...store, records: [] }]);
    expect(made).toEqual({ ...then, stores: Object.fromEntries(empty) });
  });

  it('is read whole: packs with their order, switches, origins, updates and troubles', async () => {
    await restore(then);
    const { shelf, troubles } = start(bundled, { ...FILLED });
    const rows = await shelf.rows();
    expect(rows.map(({ id, enabled, origin }) => [id, enabled, origin.kind])).toEqual([
      ['village', true, 'address'],
      ['mine', false, 'written'],
      [bundled.id, false, 'bundled'],
      ['town', true, 'file'],
    ]);
    expect(rows[0]).toMatchObject({
      version: '1.1.0',
      claims: 2,
      updates: 'daily',
      lastChecked: Date.UTC(2026, 10, 4, 8),
      trouble: { kind: 'status', status: 404 },
      changes: { from: '1.0.0', list: [{ kind: 'claim-added', id: 'claim-2' }] },
    });
    expect(troubles).toEqual([]);
  });

  it('gives its texts back byte for byte, its draft, and the claims of the packs that are on', async () => {
    await restore(then);
    const { shelf, store } = start(bundled, { ...FILLED });
    for (const id of ['town', 'village', 'mine']) expect(await shelf.text(id)).toBe(textOf(id));
    expect(await createDrafts(store).draft('a-draft')).toMatchObject({ title: 'Begun', text: /^\{ "title"/ });
    for (const id of ['town', 'village']) {
      const claims = await store.read((source) => source.claimsOf(`${id}/town-council`));
      expect(claims.map((claim) => claim.id)).toEqual(['claim-1', 'claim-2']);
    }
    expect(await store.read((source) => source.claimsOf('mine/town-council'))).toEqual([]);
  });

  it('gets the bundled pack of today in place of that of then, switched off as it was', async () => {
    await restore(then);
    const { shelf } = start(bundled, { ...FILLED });
    expect((await shelf.rows()).find(({ id }) => id === bundled.id)).toMatchObject({
      version: bundled.version,
      claims: bundled.claims.length,
      enabled: false,
    });
  });

  it('keeps the key that a pack was signed with: an update without it is not taken', async () => {
    await restore(then);
    const { shelf } = start(bundled, { ...FILLED });
    const unsigned = sampleText({ id: 'village', title: 'The village', version: '1.2.0' });
    const updates = createUpdates(shelf, async () => ({ ok: true, text: unsigned }));
    expect(await updates.update('village')).toMatchObject({ ok: false, trouble: { kind: 'other-key', key: null } });
    expect(await shelf.text('village')).toBe(textOf('village'));
  });
});

describe('after a downgrade', () => {
  it('the database of a later version stays as it is, whatever the reader then does', async () => {
    await restore(then, 1);
    const before = await now();
    expect(before.version).toBeGreaterThan(UPGRADES.length);
    const { shelf, store, troubles } = start(bundled, { ...FILLED });
    expect((await shelf.rows()).map(({ id }) => id)).toEqual([bundled.id]);
    expect(troubles).toEqual(['packs-in-memory']);
    for (const refused of [
      await shelf.add({ text: sampleText({ version: '2.0.0' }), origin: { kind: 'file', name: 'town.pack.json' } }),
      await shelf.remove('town'),
      await shelf.enable('village', false),
      await shelf.order([...ORDER].reverse()),
      await createDrafts(store).save({ id: 'a-draft', title: '', text: '' }),
      await createDrafts(store).remove('a-draft'),
    ])
      expect(refused).toMatchObject({ ok: false, trouble: { kind: 'no-storage' } });
    expect(await now()).toEqual(before);
  });

  it('and is there whole for the later version to come back to', async () => {
    await restore(then, 1);
    await start(bundled, { ...FILLED }).shelf.rows();
    const later = await openDatabase(() => undefined, { steps: [...UPGRADES, () => undefined] });
    expect((await later.getAll('packs')).sort((a, b) => a.order - b.order).map(({ id }) => id)).toEqual(ORDER);
    expect((await later.get('texts', 'town'))?.text).toBe(textOf('town'));
    later.close();
  });
});
