/** Proves that databases of earlier versions come through an update; each version's shape is written out here, frozen. */
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { DATABASE, openDatabase, STORES, UPGRADES } from '../../../lib/extension/packs/store/database';
import { sourceFrom } from '../../../lib/extension/packs/store/source';
import { all, bundled, freshDatabase, start } from './harness';

beforeEach(freshDatabase);

/** As version 1 left it: the bundled pack only, switched off by the reader or not. */
async function writeVersion1(enabled: boolean): Promise<void> {
  const database = await openDB(DATABASE, 1, {
    upgrade(each) {
      each.createObjectStore('packs', { keyPath: 'id' });
      const entities = each.createObjectStore('entities', { keyPath: ['pack', 'id'] });
      entities.createIndex('byPack', 'pack');
      const claims = each.createObjectStore('claims', { keyPath: ['pack', 'id'] });
      claims.createIndex('byPack', 'pack');
      claims.createIndex('byEntity', 'keys', { multiEntry: true });
    },
  });
  const { entities, claims, ...meta } = bundled;
  await database.put('packs', { id: bundled.id, enabled, origin: 'bundled', meta });
  for (const entity of entities) await database.put('entities', { pack: bundled.id, id: entity.id, entity });
  for (const [order, claim] of claims.entries())
    await database.put('claims', { pack: bundled.id, id: claim.id, order, keys: [], claim });
  database.close();
}

it.each([true, false])('from version 1: the pack is there, and whether it is switched on (%s)', async (enabled) => {
  await writeVersion1(enabled);
  const { shelf, store, troubles } = start(bundled, { filled: true, aside: false });
  const [row] = await shelf.rows();
  expect(row).toMatchObject({ id: bundled.id, enabled, origin: { kind: 'bundled' }, claims: bundled.claims.length });
  expect(row?.added).toBeGreaterThan(0);
  expect(await store.read(all)).toEqual(await all(enabled ? sourceFrom(bundled) : sourceFrom()));
  expect(troubles).toEqual([]);
});

it('an upgrade adds the stores of today, and the next one finds them', async () => {
  await writeVersion1(true);
  const now = await openDatabase(() => undefined);
  expect([now.version, [...now.objectStoreNames].sort()]).toEqual([UPGRADES.length, [...STORES].sort()]);
  now.close();
  const steps = [...UPGRADES, (database: IDBDatabase) => void database.createObjectStore('later')];
  const next = await openDatabase(() => undefined, { steps });
  expect([next.version, await next.count('packs')]).toEqual([UPGRADES.length + 1, 1]);
});
