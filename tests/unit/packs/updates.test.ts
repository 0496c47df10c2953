import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createUpdates } from '../../../lib/extension/packs/updates';
import type { Fetched } from '../../../lib/pure/library/model';
import { fingerprint, signPack } from '../../../lib/pure/pack/signature';
import { freshDatabase, start, type World } from './harness';
import { crowdedText, type SampleOptions, samplePack, sampleText } from './sample';

const URL = 'https://packs.example/town.pack.json';
const ADDRESS = { kind: 'address', url: URL } as const;
const HOUR = 3_600_000;

beforeEach(freshDatabase);

/** A library subscribed to one pack, and the server it comes from. */
async function subscribed(first = sampleText()) {
  const world = start();
  let there: Fetched = { ok: true, text: first };
  const fetchText = vi.fn(async () => there);
  expect(await world.shelf.add({ text: first, origin: ADDRESS })).toMatchObject({ ok: true });
  return {
    ...world,
    fetchText,
    updates: createUpdates(world.shelf, fetchText),
    serve: (now: Fetched | string) => {
      there = typeof now === 'string' ? { ok: true, text: now } : now;
    },
  };
}

const row = async ({ shelf }: Pick<World, 'shelf'>) => (await shelf.rows()).find(({ id }) => id === 'town');

/** A key pair, and packs signed with it. */
async function signer() {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = Buffer.from(await crypto.subtle.exportKey('raw', pair.publicKey)).toString('base64url');
  return {
    print: fingerprint(key),
    async text(options: SampleOptions): Promise<string> {
      const pack = samplePack(options);
      const signature = await signPack(pack, key, (data) => crypto.subtle.sign('Ed25519', pair.privateKey, data));
      return JSON.stringify({ ...pack, signature });
    },
  };
}

describe('an update', () => {
  it('takes the place of the version that was there, and tells what changed', async () => {
    const world = await subscribed();
    world.serve(sampleText({ version: '1.1.0', claims: 4 }));
    expect(await world.updates.update('town')).toEqual({ ok: true, id: 'town', was: 'replaced' });
    const after = await row(world);
    expect(after).toMatchObject({ version: '1.1.0', claims: 4, changes: { from: '1.0.0', more: 0 } });
    expect(after?.changes?.list.filter(({ kind }) => kind === 'claim-added').map(({ id }) => id)).toEqual(['claim-4']);
    expect(after?.trouble).toBeUndefined();
  });

  it('that brings the same text changes nothing but the time of the last look', async () => {
    const world = await subscribed();
    const before = await row(world);
    expect(await world.updates.update('town')).toEqual({ ok: true, id: 'town', was: 'unchanged' });
    const { lastChecked: _then, ...rest } = before ?? {};
    expect(await row(world)).toMatchObject(rest);
  });

  it.each<[string, Fetched | string]>([
    ['not-json', '<!doctype html>'],
    ['problems', JSON.stringify({ ...samplePack(), claims: 7 })],
    ['other-pack', sampleText({ id: 'village', version: '2.0.0' })],
    ['older-version', sampleText({ version: '0.9.0' })],
    ['status', { ok: false, trouble: { kind: 'status', status: 404 } }],
    ['unreachable', { ok: false, trouble: { kind: 'unreachable' } }],
  ])(
    'that fails (%s) leaves the old version in place and says why; the next one that is right ends that',
    async (kind, now) => {
      const world = await subscribed();
      world.serve(now);
      expect(await world.updates.update('town')).toMatchObject({ ok: false, trouble: { kind } });
      expect(await row(world)).toMatchObject({ version: '1.0.0', claims: 3, enabled: true, trouble: { kind } });
      expect(await world.shelf.text('town')).toBe(sampleText());
      world.serve(sampleText({ version: '1.1.0' }));
      expect(await world.updates.update('town')).toMatchObject({ was: 'replaced' });
      expect((await row(world))?.trouble).toBeUndefined();
    },
  );

  it('with too many names leaves the old version switched on', async () => {
    const world = await subscribed();
    await world.shelf.add({
      text: sampleText({ id: 'village', names: 90 }),
      origin: { kind: 'file', name: 'village.json' },
    });
    world.serve(crowdedText({ version: '2.0.0' }));
    expect(await world.updates.update('town')).toMatchObject({ trouble: { kind: 'too-many-names', limit: 10_000 } });
    expect(await row(world)).toMatchObject({ version: '1.0.0', enabled: true });
  });

  it('of a pack that is gone says so, and of a pack from a file asks nobody', async () => {
    const world = await subscribed();
    await world.shelf.add({ text: sampleText({ id: 'village' }), origin: { kind: 'file', name: 'village.json' } });
    expect(await world.updates.update('nowhere')).toMatchObject({ trouble: { kind: 'gone' } });
    expect(await world.updates.update('village')).toMatchObject({ was: 'unchanged' });
    expect(world.fetchText).not.toHaveBeenCalled();
  });
});

describe('once a day', () => {
  it('only packs are asked for that the reader chose, and none twice a day', async () => {
    const world = await subscribed();
    const now = Date.now();
    await world.updates.updateDue(now + 48 * HOUR);
    expect(world.fetchText).not.toHaveBeenCalled();
    await world.shelf.rhythm('town', 'daily');
    await world.updates.updateDue(now + 23 * HOUR);
    expect(world.fetchText).not.toHaveBeenCalled();
    await world.updates.updateDue(now + 25 * HOUR);
    expect(world.fetchText).toHaveBeenCalledExactlyOnceWith(URL);
  });

  it('fault: a clock that is set back by years does not end it', async () => {
    const world = await subscribed();
    await world.shelf.rhythm('town', 'daily');
    await world.updates.updateDue(Date.now() - 20_000 * HOUR);
    expect(world.fetchText).toHaveBeenCalledExactlyOnceWith(URL);
  });
});

describe('a signed pack', () => {
  it('shows its key, and comes in again with the same key', async () => {
    const { print, text } = await signer();
    const world = await subscribed(await text({}));
    expect(await row(world)).toMatchObject({ signer: print });
    world.serve(await text({ version: '1.1.0' }));
    expect(await world.updates.update('town')).toMatchObject({ was: 'replaced' });
  });

  it('is refused with another key until the reader agrees to that very key', async () => {
    const [first, second, third] = [await signer(), await signer(), await signer()];
    const world = await subscribed(await first.text({}));
    world.serve(await second.text({ version: '1.1.0' }));
    const asked = { kind: 'other-key', pinned: first.print, key: second.print };
    expect(await world.updates.update('town')).toEqual({ ok: false, trouble: asked });
    expect(await world.updates.update('town', { acceptKey: third.print })).toEqual({ ok: false, trouble: asked });
    expect(await row(world)).toMatchObject({ version: '1.0.0', signer: first.print, trouble: asked });
    expect(await world.updates.update('town', { acceptKey: second.print })).toMatchObject({ was: 'replaced' });
    expect(await row(world)).toMatchObject({ version: '1.1.0', signer: second.print });
  });

  it('is refused without a signature until the reader agrees to that', async () => {
    const { print, text } = await signer();
    const world = await subscribed(await text({}));
    world.serve(sampleText({ version: '1.1.0' }));
    expect(await world.updates.update('town')).toMatchObject({
      trouble: { kind: 'other-key', pinned: print, key: null },
    });
    expect(await world.updates.update('town', { acceptKey: null })).toMatchObject({ was: 'replaced' });
    expect((await row(world))?.signer).toBeUndefined();
  });

  it('is refused where its signature does not fit, whatever the reader agrees to', async () => {
    const { print, text } = await signer();
    const world = await subscribed();
    world.serve((await text({ version: '1.1.0' })).replace('reportedly spent', 'reportedly lost'));
    expect(await world.updates.update('town', { acceptKey: print })).toMatchObject({
      trouble: { kind: 'bad-signature' },
    });
  });
});
