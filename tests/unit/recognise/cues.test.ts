/** What a pack may declare for recognising, and what of it is sent to a page. */
import { expect, test } from 'vitest';
import { entityKey } from '../../../lib/pure/card/key';
import { parsePack } from '../../../lib/pure/pack/parse';
import { cuesOf } from '../../../lib/pure/recognise/cue-index';
import { createRecogniser } from '../../../lib/pure/recognise/recogniser';
import { bundled, rawPack } from '../pack/bundled';
import { put } from '../pack/damage';

const CUE = { participants: [['elon-musk'], ['vladimir-putin']], words: [['contact*', 'in touch']] };

const judged = (cue: unknown): string[] | true => {
  const pack = rawPack();
  put(pack, 'claims[0].cues', [cue]);
  const result = parsePack(pack);
  return result.ok || result.problems.map(({ path }) => path);
};

test('the bundled pack’s cues are right', () => {
  expect(bundled.claims.every(({ cues }) => cues !== undefined && cues.length > 0)).toBe(true);
});

test('a cue of words and beginnings of words is taken', () => {
  expect(judged(CUE)).toBe(true);
  expect(judged({ ...CUE, never: ['praised'], link: 'between', follows: ['talks-topics'], takes: ['own-words'] })).toBe(
    true,
  );
});

test.each([
  ['a pattern', '.*'],
  ['a star alone', '*'],
  ['a star after less than three letters', 'co*'],
  ['a star inside a word', 'con*act'],
  ['capitals, which would never match', 'Contact'],
  ['a hyphen, which would never match', 're-election'],
  ['two spaces', 'in  touch'],
  ['six words', 'a b c d e f'],
  ['nothing', ''],
])('%s is no word of a cue', (_, word) => {
  expect(judged({ ...CUE, words: [[word]] })).toEqual(['claims[0].cues[0].words[0][0]']);
});

test.each([
  ['participants[1][0]', { ...CUE, participants: [['elon-musk'], ['nobody']] }],
  ['follows[0]', { ...CUE, follows: ['no-claim'] }],
  ['saidBy', { ...CUE, saidBy: 'nobody' }],
  ['link', { ...CUE, link: 'beside' }],
  ['words', { ...CUE, words: [] }],
  ['participants', { ...CUE, participants: [] }],
  ['words[0]', { ...CUE, words: [Array.from({ length: 81 }, (_, at) => `word${at}`)] }],
])('a wrong %s is told with its place', (path, cue) => {
  expect(judged(cue)).toEqual([`claims[0].cues[0].${path}`]);
});

test('an entity can only speak for another of the pack', () => {
  const pack = rawPack();
  put(pack, 'entities[0].speaksFor', ['nobody']);
  const result = parsePack(pack);
  expect(result.ok || result.problems.map(({ path }) => path)).toEqual(['entities[0].speaksFor[0]']);
});

test('a page is sent only the claims that those whom it names can take part in', () => {
  const named = new Set(['elon-musk', 'x-twitter'].map((id) => entityKey(bundled.id, id)));
  const sent = cuesOf(bundled, named).claims.map(({ id }) => id);
  expect(sent).toContain('musk-bought-twitter');
  expect(sent).not.toContain('trump-stronger-putin-ties');
  expect(cuesOf(bundled).claims).toHaveLength(bundled.claims.length);
});

test('on a page that names nobody of the pack there is nothing to recognise', () => {
  const places = bundled.entities.filter(({ type }) => type !== 'place').map(({ id }) => id);
  const only = { ...bundled, claims: bundled.claims.filter(({ id }) => id === 'musk-bought-twitter') };
  expect(createRecogniser([cuesOf(only)], { language: 'en', named: new Set() })).toBeNull();
  const named = new Set(places.map((id) => entityKey(bundled.id, id)));
  expect(createRecogniser([cuesOf(only)], { language: 'en', named })).not.toBeNull();
});
