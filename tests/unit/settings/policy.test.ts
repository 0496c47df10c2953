import { describe, expect, it } from 'vitest';
import { layPolicy, readPolicy } from '../../../lib/pure/settings/policy';
import { DEFAULTS, isSettingName, isValueOf } from '../../../lib/pure/settings/settings';
import { decide } from '../../../lib/pure/sites/decide';
import schema from '../../../public/policy.schema.json';

const settings = {
  ...DEFAULTS,
  sites: { 'news.example': 'off', 'blog.news.example': 'off', 'other.example': 'off' } as const,
};

describe('reading a policy', () => {
  it('takes settings, sites and packs', () => {
    const policy = {
      settings: { runOn: 'chosen-sites', showDelay: 300 },
      sites: { 'news.example': 'on' },
      packs: [{ address: 'https://packs.example/a.json' }, { text: '{}' }],
    };
    expect(readPolicy(policy)).toEqual({ ...policy, unreadable: [] });
  });

  it('takes what is right in one that is wrong in part, and names the rest', () => {
    const policy = {
      settings: { runOn: 'always', mark: 'every', nonsense: 1 },
      sites: { 'news.example': 'maybe', 'other.example': 'off' },
      packs: [{ address: 'http://packs.example/a.json' }, { text: '{}', address: 'https://a.example' }, 'x'],
      more: true,
    };
    expect(readPolicy(policy)).toEqual({
      settings: { mark: 'every' },
      sites: { 'other.example': 'off' },
      packs: [],
      unreadable: [
        'settings.runOn',
        'settings.nonsense',
        'sites.news.example',
        'more',
        'packs[0]',
        'packs[1]',
        'packs[2]',
      ],
    });
  });

  it('what is not to be seen in a name is told so that it can be', () => {
    expect(readPolicy({ sites: { 'news\u202e.example': 'on', '': 'on' }, ['x'.repeat(9000)]: 1 }).unreadable).toEqual([
      'sites.news\ufffd.example',
      'sites.',
      'x'.repeat(300),
    ]);
  });

  it.each([undefined, null, 7, 'text', [], {}])('takes %j for none', (nothing) => {
    expect(readPolicy(nothing)).toEqual({ settings: {}, sites: {}, packs: [], unreadable: [] });
  });
});

describe('laying a policy over the reader’s settings', () => {
  it('changes nothing where it sets nothing', () => {
    expect(layPolicy(settings, readPolicy({}))).toEqual({ settings, managed: [] });
  });

  it('holds against the reader’s settings, and leaves what it does not name', () => {
    const laid = layPolicy(
      { ...settings, mark: 'every', theme: 'dark' },
      readPolicy({ settings: { mark: 'first-on-page' } }),
    );
    expect(laid.settings).toEqual({ ...settings, mark: 'first-on-page', theme: 'dark' });
    expect(laid.managed).toEqual(['set:mark']);
  });

  it('holds for a site and all below it, against rules and pauses of either', () => {
    const now = 1000;
    const pauses = { example: now + 1, 'blog.news.example': now + 1, 'other.example': now + 1 };
    const { settings: laid, managed } = layPolicy(
      { ...settings, pauses },
      readPolicy({ sites: { 'news.example': 'on' } }),
    );
    const on = (host: string) => decide(laid, host, () => false, now).on;
    expect(['www.news.example', 'blog.news.example', 'other.example'].map(on)).toEqual([true, true, false]);
    expect(managed).toEqual(['site:news.example']);
  });
});

describe('the policy’s schema', () => {
  const listed = schema.properties.settings.properties as Record<
    string,
    { type: string; enum?: string[]; minimum?: number; maximum?: number }
  >;

  it('lists every setting with one value, and no other', () => {
    expect(Object.keys(listed).sort()).toEqual(Object.keys(DEFAULTS).filter(isSettingName).sort());
  });

  it.each(Object.entries(listed))(
    'allows for %s what the settings allow',
    (name, { enum: values = [], minimum, maximum }) => {
      if (!isSettingName(name)) throw new Error('not a setting');
      const bounds = [minimum, maximum].filter((bound) => bound !== undefined);
      for (const value of [...values, ...bounds]) expect(isValueOf(name, value)).toBe(true);
      if (bounds.length > 0)
        expect([isValueOf(name, (minimum ?? 0) - 1), isValueOf(name, (maximum ?? 0) + 1)]).toEqual([false, false]);
      expect(isValueOf(name, DEFAULTS[name])).toBe(true);
    },
  );
});
