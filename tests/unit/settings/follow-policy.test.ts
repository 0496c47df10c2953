import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { createDrafts } from '../../../lib/extension/packs/drafts';
import { createUpdates } from '../../../lib/extension/packs/updates';
import { followPolicy } from '../../../lib/extension/policy/follow';
import { pauseSite, switchSite } from '../../../lib/extension/settings/sites';
import { loadSettings } from '../../../lib/extension/settings/store';
import type { Fetched } from '../../../lib/pure/library/model';
import { bundled, freshDatabase, start } from '../packs/harness';
import { sampleText } from '../packs/sample';

const URL = 'https://packs.example/town.pack.json';
const FILE = { kind: 'file', name: 'town.json' } as const;

beforeEach(freshDatabase);

function managedBy(first: unknown) {
  let policy = first;
  const local: Record<string, unknown> = {};
  const browser = {
    storage: {
      managed: {
        get: async () => {
          if (policy === null) throw new Error('Managed storage manifest not found');
          return policy;
        },
      },
      local: {
        get: async () => ({ ...local }),
        set: async (entries: object) => void Object.assign(local, entries),
        remove: async (key: string) => void delete local[key],
      },
    },
  } as unknown as Browser;
  const world = start();
  let there: Fetched = { ok: true, text: sampleText() };
  const fetchText = vi.fn(async () => there);
  const drafts = createDrafts(world.store);
  return {
    ...world,
    browser,
    local,
    drafts,
    fetchText,
    updates: createUpdates(world.shelf, fetchText),
    set: (now: unknown) => {
      policy = now;
    },
    serve: (now: Fetched) => {
      there = now;
    },
    follow: () => followPolicy(browser, { shelf: world.shelf, drafts, fetchText }),
  };
}

describe('settings of a policy', () => {
  it('hold for every part that loads settings, are named, and end with the policy', async () => {
    const { browser, follow, set } = managedBy({ settings: { runOn: 'every-page' }, sites: { 'news.example': 'off' } });
    await follow();
    expect(await loadSettings(browser)).toMatchObject({
      settings: { runOn: 'every-page', sites: { 'news.example': 'off' } },
      managed: ['set:runOn', 'site:news.example'],
      unreadable: [],
    });
    set(null);
    await follow();
    expect(await loadSettings(browser)).toMatchObject({ settings: { runOn: 'articles', sites: {} }, managed: [] });
  });
});

describe('a site of a policy', () => {
  it('is neither switched nor paused by the reader, nor is what lies below it; others are', async () => {
    const { browser, follow, local } = managedBy({ sites: { 'news.example': 'on' } });
    await follow();
    for (const host of ['www.news.example', 'blog.news.example']) {
      await switchSite(browser, { host, isPrivate: false }, false, true);
      await pauseSite(browser, { host, isPrivate: false }, Date.now() + 60_000);
    }
    await switchSite(browser, { host: 'other.example', isPrivate: false }, false, true);
    expect(Object.keys(local).filter((key) => /^(site|pause):/.test(key))).toEqual(['site:other.example']);
  });
});

describe('packs of a policy', () => {
  const policy = { packs: [{ address: URL }, { text: sampleText({ id: 'village' }) }] };

  it('are there, shown as set, and cannot be changed by the reader', async () => {
    const { shelf, updates, follow } = managedBy(policy);
    await follow();
    expect((await shelf.rows()).map(({ id, managed, enabled }) => [id, managed, enabled])).toEqual([
      [bundled.id, false, true],
      ['town', true, true],
      ['village', true, true],
    ]);
    const refused = { ok: false, trouble: { kind: 'by-policy' } };
    expect(await shelf.enable('town', false)).toEqual(refused);
    expect(await shelf.remove('village')).toEqual(refused);
    expect(await shelf.add({ text: sampleText(), origin: FILE }, { replace: true })).toEqual(refused);
    expect(await updates.update('town')).toEqual(refused);
  });

  it('are fetched once, asked for anew once a day, and go with the policy', async () => {
    const { shelf, updates, fetchText, follow, set } = managedBy(policy);
    await follow();
    await follow();
    expect(fetchText).toHaveBeenCalledTimes(1);
    await updates.updateDue(Date.now() + 25 * 3_600_000);
    expect(fetchText).toHaveBeenCalledTimes(2);
    set({ packs: [{ text: sampleText({ id: 'village' }) }] });
    await follow();
    expect((await shelf.rows()).map(({ id }) => id)).toEqual([bundled.id, 'village']);
    set({});
    await follow();
    expect((await shelf.rows()).map(({ id }) => id)).toEqual([bundled.id]);
  });

  it('take the place of the reader’s own of the same id, which stays among the drafts', async () => {
    const { shelf, drafts, follow } = managedBy(policy);
    const own = sampleText({ title: 'My town', claims: 1 });
    await shelf.add({ text: own, origin: FILE });
    await follow();
    expect((await shelf.rows())[1]).toMatchObject({ id: 'town', title: 'The town', managed: true });
    const [draft] = await drafts.rows();
    expect(draft?.title).toBe('My town');
    expect((await drafts.draft(draft?.id ?? ''))?.text).toBe(own);
  });

  it('that cannot be fetched are fetched the next time', async () => {
    const { shelf, follow, serve } = managedBy(policy);
    serve({ ok: false, trouble: { kind: 'unreachable' } });
    await follow();
    expect((await shelf.rows()).map(({ id }) => id)).toEqual([bundled.id, 'village']);
    serve({ ok: true, text: sampleText() });
    await follow();
    expect((await shelf.rows()).map(({ id }) => id).sort()).toEqual([bundled.id, 'town', 'village']);
  });
});
