import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../lib/pure/settings/settings';
import { entryFor, isSettingKey, readSettings } from '../../../lib/pure/settings/stored';

describe('reading settings', () => {
  it('nothing stored: the defaults', () => {
    expect(readSettings({})).toEqual({ settings: DEFAULTS, unreadable: [] });
  });

  it('takes what is valid and names what is not, each by itself', () => {
    const { settings, unreadable } = readSettings({
      'set:enabled': false,
      'set:runOn': 'sometimes',
      'set:showDelay': 99_999,
      'set:noSuchThing': 1,
      'site:a.example': 'off',
      'site:b.example': 'perhaps',
      'site:': 'on',
      'pause:a.example': 1_800_000_000_000,
      'pause:b.example': 'tomorrow',
      'mute:pack/entity': 'An Entity',
      'mute:pack/other': null,
      'packs:filled': true,
    });
    expect(settings).toEqual({
      ...DEFAULTS,
      enabled: false,
      sites: { 'a.example': 'off' },
      pauses: { 'a.example': 1_800_000_000_000 },
      muted: { 'pack/entity': 'An Entity' },
    });
    expect(unreadable.sort()).toEqual([
      'mute:pack/other',
      'pause:b.example',
      'set:noSuchThing',
      'set:runOn',
      'set:showDelay',
      'site:',
      'site:b.example',
    ]);
  });

  it('never fails, whatever storage holds, and gives only valid settings', () => {
    const key = fc.oneof(
      fc.string(),
      fc.constantFrom('set:enabled', 'set:mark', 'site:__proto__', 'set:__proto__', 'site:x'),
    );
    fc.assert(
      fc.property(fc.dictionary(key, fc.anything()), (stored) => {
        const { settings } = readSettings(stored);
        expect(typeof settings.enabled).toBe('boolean');
        expect(['first-in-paragraph', 'first-on-page', 'every']).toContain(settings.mark);
        for (const rule of Object.values(settings.sites)) expect(['on', 'off']).toContain(rule);
      }),
    );
  });
});

describe('writing a setting', () => {
  it('a default needs no entry', () => {
    expect(entryFor('runOn', 'articles')).toEqual({ key: 'set:runOn', value: null });
    expect(entryFor('enabled', true)).toEqual({ key: 'set:enabled', value: null });
  });

  it('what differs is written under a key of its own and read back', () => {
    const { key, value } = entryFor('showDelay', 700);
    expect(readSettings({ [key]: value }).settings.showDelay).toBe(700);
    expect(isSettingKey(key)).toBe(true);
  });

  it('refuses a value that the setting cannot have', () => {
    expect(() => entryFor('showDelay', 5)).toThrow(TypeError);
  });
});
