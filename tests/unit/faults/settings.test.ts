/**
 * Faults of the browser's storage: whatever fails, and whoever writes at the same time, nothing that the reader set is
 * lost, and who asked is told. Each test named a fault is counted at the end of `npm test`.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { setUnreadableAside } from '../../../lib/extension/settings/aside';
import { keepSite, pauseSite, resumeSite, switchSite } from '../../../lib/extension/settings/sites';
import {
  loadSettings,
  muteEntity,
  removeUnreadable,
  resetSettings,
  saveSetting,
  unmuteEntity,
  watchSettings,
  writeAll,
} from '../../../lib/extension/settings/store';
import { DEFAULTS } from '../../../lib/pure/settings/settings';

type Entries = Record<string, unknown>;
type Call = 'get' | 'set' | 'remove';

interface World {
  browser: Browser;
  entries: Entries;
  /** What the browser does when storage is cleared by the reader, or by another hand. */
  clear(): void;
}

/** @param before called before each access; what it throws is what the browser throws */
function world(entries: Entries, before: (call: Call) => Promise<void> = async () => undefined): World {
  const listeners = new Set<(changes: Entries, area: string) => void>();
  const tell = (keys: string[]): void => {
    for (const each of listeners) each(Object.fromEntries(keys.map((key) => [key, {}])), 'local');
  };
  const local = {
    async get() {
      await before('get');
      return structuredClone(entries);
    },
    async set(more: Entries) {
      await before('set');
      Object.assign(entries, more);
      tell(Object.keys(more));
    },
    async remove(keys: string | string[]) {
      await before('remove');
      for (const key of [keys].flat()) delete entries[key];
      tell([keys].flat());
    },
  };
  const onChanged = {
    addListener: (each: () => void) => void listeners.add(each),
    removeListener: (each: () => void) => void listeners.delete(each),
  };
  return {
    browser: { storage: { local, onChanged } } as unknown as Browser,
    entries,
    clear() {
      const keys = Object.keys(entries);
      for (const key of keys) delete entries[key];
      tell(keys);
    },
  };
}

const LATER = Date.now() + 3_600_000;
/** What a reader may have set before. */
const SET: Readonly<Entries> = {
  'set:theme': 'dark',
  'site:a.example': 'off',
  'pause:news.example': LATER,
  'mute:town/ada': 'Ada Quayside',
  'set:density': 'of a later version',
  'packs:filled': true,
};

/** Everything that a reader can do to the settings. */
const ACTS: readonly [string, (browser: Browser) => Promise<void>][] = [
  ['setting', (browser) => saveSetting(browser, 'mark', 'every')],
  ['a setting back to its default', (browser) => saveSetting(browser, 'theme', 'system')],
  [
    'a site off, which ends its pause',
    (browser) => switchSite(browser, { host: 'news.example', isPrivate: false }, false, true),
  ],
  ['a site on', (browser) => switchSite(browser, { host: 'a.example', isPrivate: false }, true, true)],
  ['a pause', (browser) => pauseSite(browser, { host: 'b.example', isPrivate: false }, LATER)],
  ['the end of a pause', (browser) => resumeSite(browser, { host: 'news.example', isPrivate: false })],
  ['a name muted', (browser) => muteEntity(browser, 'town/bob', 'Bob')],
  ['a name unmuted', (browser) => unmuteEntity(browser, 'town/ada')],
  ['a site as it was', (browser) => keepSite(browser, 'a.example', { rule: null, until: LATER })],
  [
    'an import',
    (browser) =>
      writeAll(browser, [
        ['set:theme', null],
        ['site:c.example', 'on'],
      ]),
  ],
  ['a reset', (browser) => resetSettings(browser)],
  ['clearing what cannot be read', (browser) => removeUnreadable(browser)],
  ['setting aside what cannot be read', (browser) => setUnreadableAside(browser)],
];

/** Whether every entry is as it was or as the act leaves it: none is lost, none half written. */
function expectNothingElse(entries: Entries, done: Entries): void {
  for (const key of new Set([...Object.keys(entries), ...Object.keys(SET), ...Object.keys(done)]))
    expect([SET[key], done[key]]).toContainEqual(entries[key]);
}

async function doneBy(act: (browser: Browser) => Promise<void>): Promise<Entries> {
  const { browser, entries } = world({ ...SET });
  await act(browser);
  return entries;
}

describe.each(ACTS)('fault: while %s is written', (_what, act) => {
  it('storage is full: who asked is told, and what was there stays', async () => {
    const { browser, entries } = world({ ...SET }, async (call) => {
      if (call === 'set') throw new Error('QUOTA_BYTES quota exceeded');
    });
    const done = await doneBy(act);
    const isWritten = Object.keys(done).some((key) => done[key] !== SET[key]);
    const acting = act(browser);
    if (isWritten) {
      await expect(acting).rejects.toThrow('quota');
      expect(entries).toEqual(SET);
    } else {
      await acting;
      expect(entries).toEqual(done);
    }
  });

  it('storage is read-only: nothing changes', async () => {
    const { browser, entries } = world({ ...SET }, async (call) => {
      if (call !== 'get') throw new Error('read-only');
    });
    await act(browser).catch((error: Error) => expect(error.message).toBe('read-only'));
    expect(entries).toEqual(SET);
  });

  it('the background is stopped before, between or after any two accesses: each entry is as before or as wanted', async () => {
    const done = await doneBy(act);
    for (let last = 0; last < 6; last += 1) {
      let calls = 0;
      const { browser, entries } = world({ ...SET }, () => {
        calls += 1;
        // Nothing comes back from a script that is no more.
        return calls > last ? new Promise(() => undefined) : Promise.resolve();
      });
      void act(browser);
      await new Promise((resolve) => setImmediate(resolve));
      expectNothingElse(entries, done);
    }
  });

  it('somebody else writes another entry at any moment: theirs stays', async () => {
    const done = await doneBy(act);
    for (let moment = 1; moment < 6; moment += 1) {
      let calls = 0;
      const { browser, entries } = world({ ...SET }, async () => {
        calls += 1;
        if (calls === moment) entries['site:theirs.example'] = 'on';
      });
      await act(browser);
      const { 'site:theirs.example': theirs, ...rest } = entries;
      expect(rest).toEqual(done);
      // A reset takes away what was there when it was asked for.
      if (calls >= moment && moment > 1) expect(theirs).toBe('on');
    }
  });
});

describe('fault: two writers at once', () => {
  it('in any order of their accesses, the last word on each entry holds, and no other entry changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.shuffledSubarray([...ACTS.keys()].slice(0, 10), { minLength: 2 }),
        async (s, which) => {
          const words: [key: string, value: unknown][] = [];
          const { browser, entries } = world({ ...SET }, async () => s.schedule(Promise.resolve()));
          const { local } = browser.storage as unknown as {
            local: { set(more: Entries): Promise<void>; remove(keys: string | string[]): Promise<void> };
          };
          const { set, remove } = local;
          local.set = async (more) => {
            await set(more);
            words.push(...Object.entries(more));
          };
          local.remove = async (keys) => {
            await remove(keys);
            words.push(...[keys].flat().map((key): [string, unknown] => [key, undefined]));
          };
          const acting = Promise.all(which.map((at) => ACTS[at]?.[1](browser)));
          await s.waitFor(acting);
          const last = new Map(words);
          for (const key of new Set([...Object.keys(entries), ...Object.keys(SET), ...last.keys()]))
            expect(entries[key]).toEqual(last.has(key) ? last.get(key) : SET[key]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('fault: storage', () => {
  it('cannot be read: the defaults hold, and that is said', async () => {
    const { browser } = world({ ...SET }, async () => {
      throw new Error('corrupt');
    });
    const { settings, unreadable } = await loadSettings(browser);
    expect(settings).toEqual(DEFAULTS);
    expect(unreadable).toEqual(['storage']);
  });

  it('is cleared while pages are open: each hears of it and has the defaults', async () => {
    const { browser, clear } = world({ ...SET });
    const life = new AbortController();
    let heard = 0;
    watchSettings(browser, () => (heard += 1), life.signal);
    clear();
    expect(heard).toBe(1);
    expect((await loadSettings(browser)).settings).toEqual(DEFAULTS);
    life.abort();
  });

  it('holds anything at all under our names: it is passed over and named, and the rest is read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (junk) => {
        const { browser } = world({ ...SET });
        browser.storage.local.get = async () => ({
          ...SET,
          'set:mark': junk,
          'site:b.example': junk,
          'mute:x/y': junk,
        });
        const { settings } = await loadSettings(browser);
        expect(settings.theme).toBe('dark');
        expect(settings.sites['a.example']).toBe('off');
        expect(['every', 'first-on-page', DEFAULTS.mark]).toContain(settings.mark);
      }),
    );
  });

  it('a clock that was set back leaves a pause that is over over, and drops none that the reader made', async () => {
    const past = Date.now() - 1000;
    const { browser, entries } = world({ 'pause:a.example': past, 'pause:b.example': LATER });
    await pauseSite(browser, { host: 'a.example', isPrivate: false }, past);
    // Its end has passed by the clock of now: it is kept as written, and is over.
    expect(entries).toEqual({ 'pause:a.example': past, 'pause:b.example': LATER });
  });
});
