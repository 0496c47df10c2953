import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../lib/extension/packs/store/database';
import { sourceFrom } from '../../../lib/extension/packs/store/source';
import type { AddResult, PackOrigin } from '../../../lib/pure/library/model';
import { all, bundled, freshDatabase, start } from './harness';
import { crowdedText, samplePack, sampleText } from './sample';

const FILE: PackOrigin = { kind: 'file', name: 'town.pack.json' };
const ADDRESS: PackOrigin = { kind: 'address', url: 'https://packs.example/town.pack.json' };

const trouble = (result: AddResult | { ok: boolean }): unknown =>
  'trouble' in result ? (result.trouble as { kind: string }).kind : result;

beforeEach(freshDatabase);

describe('adding a pack', () => {
  it('puts it below the others, switched on, and answers of it as the pack itself would', async () => {
    const { shelf, store, changed } = start();
    expect(await shelf.add({ text: sampleText(), origin: FILE })).toEqual({ ok: true, id: 'town', was: 'added' });
    expect(changed).toHaveBeenCalledOnce();
    expect(await store.read(all)).toEqual(await all(sourceFrom(bundled, samplePack())));
    const [first, second] = await shelf.rows();
    expect([first?.id, second?.id]).toEqual([bundled.id, 'town']);
    expect(second).toMatchObject({
      title: 'The town',
      enabled: true,
      managed: false,
      origin: FILE,
      claims: 3,
      names: 3,
    });
  });

  it('gives its text back byte for byte, whatever it looked like', async () => {
    const text = `\uFEFF${JSON.stringify(samplePack(), null, '\t').replaceAll('\n', '\r\n')}\r\n\r\n`;
    const { shelf } = start();
    const plain = text.slice(1);
    expect(trouble(await shelf.add({ text: plain, origin: FILE }))).toMatchObject({ ok: true });
    expect(await start().shelf.text('town')).toBe(plain);
  });

  it('refuses a text that is no pack, and says what is wrong with it', async () => {
    const { shelf } = start();
    expect(trouble(await shelf.add({ text: '{', origin: FILE }))).toBe('not-json');
    expect(trouble(await shelf.add({ text: '{}', origin: FILE }))).toBe('problems');
    const refused = await shelf.add({ text: '{}', origin: FILE });
    expect(Object.keys(refused)).toEqual(['ok', 'trouble']);
    expect((await shelf.rows()).length).toBe(1);
  });

  it('asks before it takes the place of one from elsewhere, and not for the same file again', async () => {
    const { shelf } = start();
    await shelf.add({ text: sampleText(), origin: FILE });
    const other = { text: sampleText({ title: 'Another town', version: '0.1.0' }), origin: ADDRESS };
    expect(await shelf.look(other)).toMatchObject({
      ok: true,
      was: 'replaced',
      asks: [{ kind: 'taken', title: 'The town' }],
    });
    expect(trouble(await shelf.add(other))).toBe('taken');
    expect((await shelf.rows())[1]?.title).toBe('The town');
    expect(await shelf.add({ text: sampleText({ version: '1.0.1' }), origin: FILE })).toMatchObject({
      was: 'replaced',
    });
    expect(await shelf.add({ text: sampleText({ version: '1.0.1' }), origin: FILE })).toMatchObject({
      was: 'unchanged',
    });
    expect(await shelf.add(other, { replace: true })).toMatchObject({ was: 'replaced' });
    expect((await shelf.rows())[1]).toMatchObject({ title: 'Another town', origin: ADDRESS, updates: 'by-hand' });
  });

  it('never takes the place of the bundled pack', async () => {
    const { shelf } = start();
    const text = JSON.stringify(samplePack({ id: bundled.id }));
    expect(trouble(await shelf.add({ text, origin: FILE }, { replace: true }))).toBe('bundled');
    expect(trouble(await shelf.remove(bundled.id))).toBe('bundled');
    expect((await shelf.rows()).map(({ title }) => title)).toEqual([bundled.title]);
  });

  it('refuses an older version from the same address', async () => {
    const { shelf } = start();
    await shelf.add({ text: sampleText({ version: '1.10.0' }), origin: ADDRESS });
    expect(await shelf.add({ text: sampleText({ version: '1.9.9' }), origin: ADDRESS })).toEqual({
      ok: false,
      trouble: { kind: 'older-version', have: '1.10.0', found: '1.9.9' },
    });
  });

  it('looks without keeping anything', async () => {
    const { shelf, changed } = start();
    expect(await shelf.look({ text: sampleText(), origin: FILE })).toMatchObject({
      was: 'added',
      asks: [],
      row: { id: 'town' },
    });
    expect((await shelf.rows()).length).toBe(1);
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('the limit on names', () => {
  it('holds over all enabled packs: one too many is added switched off, and cannot be switched on', async () => {
    const { shelf } = start();
    await shelf.add({ text: sampleText({ id: 'first', names: 90 }), origin: FILE });
    const many = crowdedText({ id: 'second' });
    const offer = { text: many, origin: { kind: 'file', name: 'second.json' } as const };
    expect(await shelf.look(offer)).toMatchObject({ asks: [{ kind: 'too-many-names', limit: 10_000 }] });
    expect(trouble(await shelf.add(offer))).toMatchObject({ ok: true });
    expect((await shelf.rows()).find(({ id }) => id === 'second')?.enabled).toBe(false);
    expect(trouble(await shelf.enable('second', true))).toBe('too-many-names');
    await shelf.enable('first', false);
    await shelf.enable(bundled.id, false);
    expect(await shelf.enable('second', true)).toEqual({ ok: true });
  });
});

describe('the reader’s say', () => {
  it('switches, orders and removes packs, and each holds when the background has started anew', async () => {
    const { shelf } = start();
    for (const id of ['one', 'two', 'three']) await shelf.add({ text: sampleText({ id }), origin: FILE });
    expect(await shelf.enable('two', false)).toEqual({ ok: true });
    expect(await shelf.order(['three', 'gone', 'one'])).toEqual({ ok: true });
    expect(await shelf.remove('one')).toEqual({ ok: true });
    expect((await start().shelf.rows()).map(({ id, enabled }) => [id, enabled])).toEqual([
      ['three', true],
      [bundled.id, true],
      ['two', false],
    ]);
    const database = await openDatabase(() => undefined);
    expect(await database.countFromIndex('claims', 'byPack', 'one')).toBe(0);
    expect(await database.get('texts', 'one')).toBeUndefined();
  });

  it('says of a pack that is gone that it is', async () => {
    const { shelf } = start();
    for (const change of [shelf.enable('town', true), shelf.remove('town'), shelf.rhythm('town', 'daily')])
      expect(trouble(await change)).toBe('gone');
    expect(await shelf.text('town')).toBeNull();
  });

  it('keeps a rhythm for packs with an address only', async () => {
    const { shelf } = start();
    await shelf.add({ text: sampleText({ id: 'one' }), origin: FILE });
    await shelf.add({ text: sampleText({ id: 'two' }), origin: ADDRESS });
    for (const id of ['one', 'two']) await shelf.rhythm(id, 'daily');
    expect((await shelf.rows()).map(({ updates }) => updates)).toEqual([undefined, undefined, 'daily']);
  });
});

describe('fault: writing', () => {
  it('an import that is interrupted leaves what was there before, whole', async () => {
    const { shelf, store } = start();
    await shelf.add({ text: sampleText(), origin: FILE });
    const before = await store.read(all);
    const put = IDBObjectStore.prototype.put;
    let left = 2;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'claims' && left-- === 0) this.transaction.abort();
      return put.apply(this, args);
    });
    const offer = { text: sampleText({ version: '2.0.0', claims: 9 }), origin: FILE };
    expect(trouble(await shelf.add(offer))).toBe('no-storage');
    vi.restoreAllMocks();
    expect(left).toBeLessThan(0);
    expect([await start().store.read(all), await start().shelf.text('town')]).toEqual([before, sampleText()]);
  });

  it('says so where there is no more room, and leaves all as it was', async () => {
    const { shelf, store, changed } = start();
    const before = await store.read(all);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'claims') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(trouble(await shelf.add({ text: sampleText(), origin: FILE }))).toBe('no-storage');
    vi.restoreAllMocks();
    expect(changed).not.toHaveBeenCalled();
    expect(await start().store.read(all)).toEqual(before);
  });

  it('without a database the bundled pack is listed, and adding says why it cannot', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no storage here', 'InvalidStateError');
    });
    const { shelf, store } = start();
    expect((await shelf.rows()).map(({ id }) => id)).toEqual([bundled.id]);
    expect(store.inMemory).toBe(true);
    expect(trouble(await shelf.add({ text: sampleText(), origin: FILE }))).toBe('no-storage');
    expect(trouble(await shelf.look({ text: sampleText(), origin: FILE }))).toBe('no-storage');
    expect(trouble(await shelf.enable(bundled.id, false))).toBe('no-storage');
  });
});
