/** Proves: the popup says when a pause ends so that it cannot be misread, and tells by ear what it tells by eye. */
import { describe, expect, it } from 'vitest';
import { NO_PAGES } from '../../../lib/pure/popup/address';
import { type PageModel, type SitePage, TROUBLES } from '../../../lib/pure/popup/model';
import { keyed } from '../../../lib/pure/words/keyed';
import { heardWords, reasonWords, untilWords } from '../../../lib/pure/words/popup';
import { english, german } from '../../harness/say';

const NOW = Date.parse('2026-11-25T13:40:00Z');
const HOUR = 3_600_000;
const BERLIN = 'Europe/Berlin';

describe('the end of a pause', () => {
  it('within a day is a time of day', () => {
    expect(untilWords(english, NOW + HOUR, NOW, BERLIN)).toBe('15:40');
    expect(untilWords(german, NOW + HOUR, NOW, BERLIN)).toBe('15:40');
    // After midnight too: the next time that a clock shows it.
    expect(untilWords(english, NOW + 11 * HOUR, NOW, BERLIN)).toBe('01:40');
  });

  it('at the end of the day is midnight', () => {
    const midnight = Date.parse('2026-11-25T23:00:00Z');
    expect(untilWords(english, midnight, NOW, BERLIN)).toBe('midnight');
    expect(untilWords(german, midnight, NOW, BERLIN)).toBe('Mitternacht');
    expect(untilWords(english, midnight, NOW, 'UTC')).toBe('23:00');
  });

  it('further off has its day', () => {
    expect(untilWords(english, NOW + 24 * HOUR, NOW, BERLIN)).toBe('26 Nov 2026, 14:40');
  });
});

const page = (change: Partial<SitePage>): SitePage => ({
  kind: 'page',
  host: 'news.example',
  on: true,
  reason: 'on-article',
  forNow: false,
  managed: false,
  isPrivate: false,
  names: [],
  muted: [],
  scanning: false,
  ...change,
});

it('a pause is a reason, with its end', () => {
  expect(reasonWords(english, { reason: 'paused', until: NOW + 60 * HOUR }, NOW)).toMatch(/^Off: paused until 28 Nov/);
  expect(reasonWords(german, { reason: 'paused', until: NOW + 60 * HOUR }, NOW)).toMatch(/^Aus: Pause bis 28\.11/);
  expect(reasonWords(english, { reason: 'off-site' }, NOW)).toBe('Off: you switched it off on this site.');
});

describe('what is heard', () => {
  const found = { key: 'p/a', name: 'A', type: 'person', times: 1, tally: { claims: 0, rows: [] } } as const;
  it.each<[string, PageModel, string]>([
    ['names', page({ names: [found, found] }), '2 names found on news.example.'],
    ['one name', page({ names: [found] }), '1 name found on news.example.'],
    ['no names', page({}), 'Nothing in your packs matches this page. That says nothing about its accuracy.'],
    ['nothing while the page is still read', page({ names: [found], scanning: true }), ''],
    ['off', page({ on: false, reason: 'off-site' }), 'Says Who is off on news.example.'],
    ['nothing where the focus already reads it', { kind: 'withheld', host: 'news.example' }, ''],
  ])('%s', (_what, model, words) => {
    expect(heardWords(english, model, NOW)).toBe(words);
  });

  it('a pause, with its end', () => {
    const paused = page({ on: false, reason: 'paused', until: NOW + 60 * HOUR });
    expect(heardWords(english, paused, NOW)).toMatch(/^Says Who is paused on news\.example until 28 Nov 2026/);
  });
});

it('every reason and every trouble is a sentence, in both languages', () => {
  for (const say of [english, german]) {
    for (const why of NO_PAGES) expect(say(keyed('popup_noPage', why))).toMatch(/^\p{Lu}.+\.$/u);
    for (const id of TROUBLES) expect(say(keyed('popup_trouble', id))).toMatch(/^\p{Lu}.+\.$/u);
  }
});
