import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { keepSite, pauseSite, resumeSite, switchSite } from '../../../lib/extension/settings/sites';
import { loadSettings, muteEntity, resetSettings, unmuteEntity, writeAll } from '../../../lib/extension/settings/store';

/** A browser with nothing but storage. */
function browserWith(entries: Record<string, unknown>): { browser: Browser; entries: Record<string, unknown> } {
  const local = {
    get: async () => ({ ...entries }),
    set: async (more: Record<string, unknown>) => void Object.assign(entries, more),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete entries[key];
    },
  };
  return { browser: { storage: { local } } as unknown as Browser, entries };
}

const LATER = Date.now() + 3_600_000;

describe('a pause', () => {
  it('is kept as its end, for the host as sites are kept', async () => {
    const { browser, entries } = browserWith({});
    await pauseSite(browser, { host: 'www.News.example', isPrivate: false }, LATER);
    expect(entries).toEqual({ 'pause:news.example': LATER });
  });

  it('takes those that are over away, and leaves the others', async () => {
    const { browser, entries } = browserWith({ 'pause:old.example': 1000, 'pause:other.example': LATER });
    await pauseSite(browser, { host: 'news.example', isPrivate: false }, LATER);
    expect(entries).toEqual({ 'pause:other.example': LATER, 'pause:news.example': LATER });
  });

  it('ends on demand, also where it was set for the parent domain', async () => {
    const { browser, entries } = browserWith({ 'pause:news.example': LATER, 'pause:other.example': LATER });
    await resumeSite(browser, { host: 'live.news.example', isPrivate: false });
    expect(entries).toEqual({ 'pause:other.example': LATER });
  });

  it('ends when the site is switched, whatever it is switched to', async () => {
    for (const on of [true, false]) {
      const { browser, entries } = browserWith({ 'pause:news.example': LATER });
      await switchSite(browser, { host: 'news.example', isPrivate: false }, on, true);
      expect(entries).toEqual(on ? {} : { 'site:news.example': 'off' });
    }
  });
});

describe('a muted entity', () => {
  it('is kept with its name, and forgotten again', async () => {
    const { browser, entries } = browserWith({});
    await muteEntity(browser, 'pack/somebody', 'Somebody');
    expect((await loadSettings(browser)).settings.muted).toEqual({ 'pack/somebody': 'Somebody' });
    await unmuteEntity(browser, 'pack/somebody');
    expect(entries).toEqual({});
  });

  it('with a name of any length can be read back', async () => {
    const { browser } = browserWith({});
    await muteEntity(browser, 'pack/somebody', 'S'.repeat(5000));
    const { settings, unreadable } = await loadSettings(browser);
    expect(Object.keys(settings.muted)).toEqual(['pack/somebody']);
    expect(unreadable).toEqual([]);
  });
});

describe('what is kept for a site', () => {
  it('is exactly what is given, rule and pause', async () => {
    const { browser, entries } = browserWith({ 'pause:a.example': LATER, 'site:b.example': 'on' });
    await keepSite(browser, 'a.example', { rule: 'off', until: null });
    expect(entries).toEqual({ 'site:a.example': 'off', 'site:b.example': 'on' });
    await keepSite(browser, 'a.example', { rule: null, until: LATER });
    expect(entries).toEqual({ 'pause:a.example': LATER, 'site:b.example': 'on' });
  });
});

describe('a reset', () => {
  it('takes every setting away, also what cannot be read, and nothing else', async () => {
    const { browser, entries } = browserWith({
      'set:theme': 'dark',
      'set:nonsense': 1,
      'aside:set:older': 1,
      'site:a.example': 'off',
      'pause:a.example': LATER,
      'mute:pack/somebody': 'Somebody',
      'packs:filled': true,
    });
    await resetSettings(browser);
    expect(entries).toEqual({ 'packs:filled': true });
  });
});

describe('entries of an import', () => {
  it('are written, those that need none are removed, and the others stay', async () => {
    const { browser, entries } = browserWith({ 'set:theme': 'dark', 'set:mark': 'every' });
    await writeAll(browser, [
      ['set:theme', null],
      ['site:a.example', 'on'],
    ]);
    expect(entries).toEqual({ 'set:mark': 'every', 'site:a.example': 'on' });
  });

  it('change nothing where there is no room for them', async () => {
    const { browser, entries } = browserWith({ 'set:theme': 'dark' });
    browser.storage.local.set = async () => {
      throw new Error('quota');
    };
    await expect(
      writeAll(browser, [
        ['set:theme', null],
        ['site:a.example', 'on'],
      ]),
    ).rejects.toThrow('quota');
    expect(entries).toEqual({ 'set:theme': 'dark' });
  });
});
