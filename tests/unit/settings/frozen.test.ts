/** Proves that settings which the first release stored are read by today's code, and that those of a later one stay. */
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { createNotices } from '../../../lib/extension/notices';
import { putBackAside, setUnreadableAside } from '../../../lib/extension/settings/aside';
import { keepSite, pauseSite, resumeSite, switchSite } from '../../../lib/extension/settings/sites';
import {
  loadSettings,
  muteEntity,
  resetSettings,
  saveSetting,
  unmuteEntity,
  writeAll,
} from '../../../lib/extension/settings/store';
import { DEFAULTS } from '../../../lib/pure/settings/settings';
import { importSettings } from '../../../lib/pure/settings/transfer';
import { frozen } from '../../frozen/read';

/** What 0.1.0 was set to in the frozen profile. */
const SIMPLE = {
  enabled: false,
  runOn: 'chosen-sites',
  mark: 'every',
  markStyle: 'tint',
  openBy: 'click',
  showDelay: 700,
  hideDelay: 1200,
  theme: 'dark',
  textSize: 'largest',
};

function browserWith(entries: Record<string, unknown>): Browser {
  const local = {
    get: async (key: string | null) => (key === null ? { ...entries } : { [key]: entries[key] }),
    set: async (more: Record<string, unknown>) => void Object.assign(entries, more),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete entries[key];
    },
  };
  return { storage: { local } } as unknown as Browser;
}

const stored = (): Record<string, unknown> => JSON.parse(frozen('0.1.0/storage-local.json'));

describe('local storage of 0.1.0', () => {
  it('is read whole: every setting, site, pause and muted name, and what a policy set', async () => {
    const { settings, unreadable, managed } = await loadSettings(browserWith(stored()));
    expect(settings).toEqual({
      // For what came later, the default holds.
      ...DEFAULTS,
      ...SIMPLE,
      markStyle: 'solid',
      sites: {
        'news.example': 'off',
        'live.news.example': 'on',
        'xn--bcher-kva.example': 'on',
        'school.example': 'on',
      },
      pauses: { 'paper.example': Date.UTC(2026, 10, 4, 7, 40) },
      muted: { 'village/ada-marsh': 'Ada Marsh' },
    });
    expect([unreadable, managed]).toEqual([[], ['set:markStyle', 'site:school.example']]);
  });

  it('is read as the reader left it, once the policy is lifted', async () => {
    const { 'policy:set': _lifted, ...own } = stored();
    expect((await loadSettings(browserWith(own))).settings).toMatchObject(SIMPLE);
  });

  it('still says what happened to the packs', async () => {
    const notices = createNotices(browserWith(stored()));
    expect([await notices.wasFilled(), await notices.isRebuilt(), await notices.isSetAside()]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a settings file of 0.1.0', () => {
  it('is taken whole', () => {
    const read = importSettings(frozen('0.1.0/settings-file.json'));
    expect(read).toMatchObject({ kind: 'read', refused: [] });
    const entries = Object.fromEntries(read.kind === 'read' ? read.entries : []);
    const { 'site:xn--bcher-kva.example': _site, ...all } = stored();
    const own = Object.entries(all).filter(([key]) => /^(set|site|pause|mute):/.test(key));
    expect(entries).toEqual(Object.fromEntries(own));
  });

  it('of a later form is refused, and nothing of it is written', () => {
    const later = frozen('0.1.0/settings-file.json').replace('"version": 1', '"version": 2');
    expect(importSettings(later)).toEqual({ kind: 'refused', why: 'newer' });
  });
});

describe('after a downgrade', () => {
  /** What a later version may have stored: another setting, another value of one, another list, another kind of rule. */
  const LATER = {
    'set:density': 'airy',
    'set:theme': 'high-contrast',
    'site:gazette.example': { rule: 'on', since: 1793779200000 },
    'pause:gazette.example': 'until-restart',
    'mute:village/bea-marsh': { name: 'Bea Marsh', until: 1793779200000 },
    'follow:village/ada-marsh': true,
  };
  const isThere = (entries: Record<string, unknown>): void => expect(entries).toMatchObject(LATER);

  it('what is not understood counts as not set, and the rest holds', async () => {
    const { settings, unreadable } = await loadSettings(browserWith({ ...stored(), ...LATER }));
    expect(settings).toMatchObject({ runOn: 'chosen-sites', textSize: 'largest', theme: 'system' });
    expect(settings.sites['news.example']).toBe('off');
    expect(unreadable.sort()).toEqual(
      Object.keys(LATER)
        .filter((key) => !key.startsWith('follow:'))
        .sort(),
    );
  });

  it('nothing that a reader does besides takes it away', async () => {
    const entries: Record<string, unknown> = { ...stored(), ...LATER };
    const browser = browserWith(entries);
    const until = Date.now() + 3_600_000;
    for (const does of [
      () => saveSetting(browser, 'runOn', 'articles'),
      () => switchSite(browser, { host: 'news.example', isPrivate: false }, true, true),
      () => pauseSite(browser, { host: 'paper.example', isPrivate: false }, until),
      () => resumeSite(browser, { host: 'paper.example', isPrivate: false }),
      () => keepSite(browser, 'paper.example', { rule: 'off', until }),
      () => muteEntity(browser, 'town/ada-marsh', 'Ada Marsh'),
      () => unmuteEntity(browser, 'town/ada-marsh'),
      () => writeAll(browser, [['set:mark', 'every']]),
    ]) {
      await does();
      isThere(entries);
    }
  });

  it('dismissing the notice sets it aside, and the later version has it back, but for what was set meanwhile', async () => {
    const entries: Record<string, unknown> = { ...stored(), ...LATER };
    const browser = browserWith(entries);
    await setUnreadableAside(browser);
    expect((await loadSettings(browser)).unreadable).toEqual([]);
    for (const [key, value] of Object.entries(LATER))
      expect(entries[key.startsWith('follow:') ? key : `aside:${key}`]).toEqual(value);
    // Today's version cannot read them yet: they wait.
    await putBackAside(browser);
    expect((await loadSettings(browser)).unreadable).toEqual([]);
    // What a later version can read stands here as what today's can.
    Object.assign(entries, { 'aside:set:theme': 'light', 'aside:set:mark': 'first-on-page', 'set:mark': 'every' });
    await putBackAside(browser);
    expect(entries).toMatchObject({ 'set:theme': 'light', 'set:mark': 'every' });
    expect(Object.keys(entries).filter((key) => /^aside:set:(?:theme|mark)$/.test(key))).toEqual([]);
    expect(entries).toHaveProperty(['aside:set:density'], 'airy');
  });

  it('fault: no room to set it aside: it stays where it is, and who asked is told', async () => {
    const entries: Record<string, unknown> = { ...stored(), ...LATER };
    const before = structuredClone(entries);
    const browser = browserWith(entries);
    browser.storage.local.set = async () => {
      throw new Error('QUOTA_BYTES quota exceeded');
    };
    await expect(setUnreadableAside(browser)).rejects.toThrow('quota');
    expect(entries).toEqual(before);
  });

  it('a reset, which is asked for, leaves what is no setting of today', async () => {
    const entries: Record<string, unknown> = { ...stored(), ...LATER };
    await resetSettings(browserWith(entries));
    expect(entries).toEqual({
      'follow:village/ada-marsh': true,
      'welcome:shown': true,
      'packs:filled': true,
      'packs:stamp': 1793779200000,
      'notice:packs-rebuilt': true,
      'policy:set': stored()['policy:set'],
    });
  });
});
