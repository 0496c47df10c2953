/** Settings as a file: all that is set comes back, and no file can do harm. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULTS,
  HIDE_DELAY,
  MARK,
  MARK_STYLES,
  OPEN_BY,
  RUN_ON,
  type Settings,
  SHOW_DELAY,
  TEXT_SIZES,
  THEMES,
} from '../../../lib/pure/settings/settings';
import { isSettingKey, readSettings } from '../../../lib/pure/settings/stored';
import {
  exportName,
  exportSettings,
  importSettings,
  LARGEST_FILE,
  type Transfer,
} from '../../../lib/pure/settings/transfer';

const DAY = '2026-01-31';

const label = fc.stringMatching(/^[a-z\d](?:[a-z\d-]{0,8}[a-z\d])?$/);
const site = fc.oneof(
  fc
    .array(label, { minLength: 1, maxLength: 4 })
    .map((labels) => labels.join('.'))
    .filter((host) => !host.startsWith('www.') && !['constructor', 'prototype'].includes(host)),
  fc.constantFrom('127.0.0.1', '[::1]', 'xn--mnchen-3ya.example'),
);
const entity = fc.tuple(label, label).map((parts) => parts.join('/'));
const within = ({ min, max }: { min: number; max: number }) => fc.double({ min, max, noNaN: true });

const anySettings: fc.Arbitrary<Settings> = fc.record({
  enabled: fc.boolean(),
  runOn: fc.constantFrom(...RUN_ON),
  mark: fc.constantFrom(...MARK),
  markStyle: fc.constantFrom(...MARK_STYLES),
  sentences: fc.boolean(),
  openBy: fc.constantFrom(...OPEN_BY),
  showDelay: within(SHOW_DELAY),
  hideDelay: within(HIDE_DELAY),
  theme: fc.constantFrom(...THEMES),
  textSize: fc.constantFrom(...TEXT_SIZES),
  sites: fc.dictionary(site, fc.constantFrom('on', 'off')),
  // A minus before zero is lost in JSON, and means nothing.
  pauses: fc.dictionary(
    site,
    fc.oneof(
      fc.date({ noInvalidDate: true }).map(Number),
      // As far as there are dates.
      fc.double({ noNaN: true, min: -8.64e15, max: 8.64e15 }).map((time) => time + 0),
    ),
  ),
  muted: fc.dictionary(entity, fc.string({ maxLength: 300 })),
});

/** What storage holds once the entries were written, read as settings. */
function applied(transfer: Transfer): Settings {
  if (transfer.kind !== 'read') throw new Error(transfer.why);
  const stored = Object.fromEntries(transfer.entries.filter(([, value]) => value !== null));
  return readSettings(stored).settings;
}

const plain = (settings: Settings): unknown => ({
  ...settings,
  sites: { ...settings.sites },
  pauses: { ...settings.pauses },
  muted: { ...settings.muted },
});

const fileWith = (parts: object): string => JSON.stringify({ format: 'says-who-settings', version: 1, ...parts });

describe('out and in again', () => {
  it('brings back any settings as they were, and refuses none of its own entries', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const transfer = importSettings(exportSettings(settings, DAY));
        expect(transfer).toMatchObject({ kind: 'read', refused: [] });
        expect(plain(applied(transfer))).toEqual(plain(settings));
      }),
    );
  });

  it('is a file that people can read, named by its day', () => {
    expect(exportName(DAY)).toBe('says-who-settings-2026-01-31.json');
    const text = exportSettings({ ...DEFAULTS, pauses: { 'news.example': Date.UTC(2026, 0, 31, 18) } }, DAY);
    expect(text).toContain('"news.example": "2026-01-31T18:00:00.000Z"');
    expect(text).toContain('\n    "runOn": "articles"');
  });
});

describe('a file that is refused as a whole', () => {
  const whole = (text: string) => importSettings(text);
  it.each([
    ['no JSON', 'settings', 'not-json'],
    ['an empty file', '', 'not-json'],
    ['a list', '[]', 'not-ours'],
    ['nothing', 'null', 'not-ours'],
    ['another program’s file', '{"version":1,"sites":{}}', 'not-ours'],
    ['a version that is none', '{"format":"says-who-settings","version":"1"}', 'not-ours'],
    ['a newer version', fileWith({ version: 2 }), 'newer'],
    ['a prototype among the sites', '{"format":"says-who-settings","version":1,"sites":{"__proto__":"on"}}', 'unsafe'],
    ['a constructor deep inside', fileWith({ settings: { theme: [{ constructor: 1 }] } }), 'unsafe'],
    ['more than a megabyte', fileWith({ muted: { 'a/b': 'n'.repeat(LARGEST_FILE) } }), 'too-large'],
  ])('%s', (_what, text, why) => {
    expect(whole(text)).toEqual({ kind: 'refused', why });
  });

  it('however deep it is nested', () => {
    const deep = 200_000;
    const text = `{"format":"says-who-settings","version":1,"x":${'['.repeat(deep)}${']'.repeat(deep)}}`;
    expect(['read', 'refused']).toContain(importSettings(text).kind);
  });
});

describe('a file that is right in part', () => {
  it('gives what is right, and each wrong entry with what it is not', () => {
    const transfer = importSettings(
      fileWith({
        settings: { theme: 'dark', showDelay: 5, colour: 'red' },
        sites: { 'news.example': 'off', 'https://a.example/b': 'off', 'b.example': 'perhaps' },
        pauses: { 'news.example': 'tomorrow' },
        muted: { 'pack/entity': 'An Entity', entity: 'No Pack', 'pack/other': 7 },
        themes: {},
      }),
    );
    expect(transfer).toEqual({
      kind: 'read',
      entries: [
        ['set:theme', 'dark'],
        ['site:news.example', 'off'],
        ['mute:pack/entity', 'An Entity'],
      ],
      refused: [
        { where: 'settings › showDelay', why: 'value' },
        { where: 'settings › colour', why: 'unknown' },
        { where: 'sites › https://a.example/b', why: 'site' },
        { where: 'sites › b.example', why: 'rule' },
        { where: 'pauses › news.example', why: 'time' },
        { where: 'muted › entity', why: 'entity' },
        { where: 'muted › pack/other', why: 'name' },
        { where: 'themes', why: 'unknown' },
      ],
    });
  });

  it('refuses what could not be read rightly where it is shown, and repeats it so that it can be seen', () => {
    const transfer = importSettings(
      fileWith({
        settings: { ['x'.repeat(1000)]: 1 },
        sites: { 'news\u202e.example': 'off' },
        pauses: { 'news.example': 8.64e15 + 1 },
        muted: { 'pack/entity': 'An\u202eEntity', 'pack/\u0000': 'Other' },
      }),
    );
    expect(transfer).toEqual({
      kind: 'read',
      entries: [],
      refused: [
        { where: `settings › ${'x'.repeat(288)}…`, why: 'unknown' },
        { where: 'sites › news[U+202E].example', why: 'site' },
        { where: 'pauses › news.example', why: 'time' },
        { where: 'muted › pack/entity', why: 'name' },
        { where: 'muted › pack/[U+0000]', why: 'entity' },
      ],
    });
  });

  it('names a part that is no list of names', () => {
    expect(importSettings(fileWith({ sites: ['a.example'] }))).toMatchObject({
      refused: [{ where: 'sites', why: 'list' }],
    });
  });
});

it('no text makes it throw, and nothing gets through that is not a valid setting', () => {
  const parts = fc.dictionary(
    fc.constantFrom('settings', 'sites', 'pauses', 'muted', 'other'),
    fc.oneof(fc.anything(), fc.dictionary(fc.string(), fc.jsonValue())),
  );
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    parts.map((content) => {
      try {
        return fileWith(content);
      } catch {
        return '{';
      }
    }),
  );
  fc.assert(
    fc.property(text, (content) => {
      const transfer = importSettings(content);
      if (transfer.kind === 'refused') return;
      expect(transfer.entries.every(([key]) => isSettingKey(key))).toBe(true);
      const stored = Object.fromEntries(transfer.entries.filter(([, value]) => value !== null));
      expect(readSettings(stored).unreadable).toEqual([]);
    }),
  );
});
