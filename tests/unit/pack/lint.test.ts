/** Each check finds what it is for, and nothing else finds anything in the same pack. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../../lib/pure/pack/lint/all';
import { MAX_OF_ONE_CHECK } from '../../../lib/pure/pack/lint/check';
import { asItLooks, mixedWord } from '../../../lib/pure/pack/lint/letters';
import { readPack } from '../../../lib/pure/pack/read';
import type { Pack } from '../../../lib/pure/pack/schema';
import { rawPack } from './bundled';
import { put, remove } from './damage';

type Change = [path: string, value: unknown];
const TODAY = '2026-01-31';

function findings(changes: readonly Change[]) {
  const pack = rawPack() as Pack;
  for (const [path, value] of changes) {
    if (value === undefined) remove(pack, path);
    else put(pack, path, value);
  }
  const read = readPack(JSON.stringify(pack), { today: TODAY });
  return (read.ok ? read.warnings : read.problems).map(({ id, path, severity }) => ({ id, path, severity }));
}

/** A pack with one thing wrong, and where that is told. */
const BROKEN: readonly [id: string, severity: 'error' | 'warning', at: string, ...changes: Change[]][] = [
  ['mixed-letters', 'error', 'entities[3].name', ['entities[3].name', 'Keith Оlbermann']],
  ['mixed-letters', 'error', 'entities[3].names[0].text', ['entities[3].names[0].text', 'Kеith Olbermann']],
  ['mixed-letters', 'error', 'title', ['title', 'Mυsk and others']],
  ['mixed-letters-in-text', 'warning', 'claims[0].note', ['claims[0].note', 'Nothing of Pеskov.']],
  ['look-alike-name', 'warning', 'entities[20].name', ['entities[3].name', 'Cocoa'], ['entities[20].name', 'Сосоа']],
  ['colliding-names', 'warning', 'entities[4].names[0].text', ['entities[4].names[0].text', 'Olbermann']],
  // Written otherwise, and yet the same to the finder.
  [
    'colliding-names',
    'warning',
    'entities[4].names[0].text',
    ['entities[3].names[1].text', "O'Bermann"],
    ['entities[4].names[0].text', 'O’Bermann'],
  ],
  ['common-name', 'warning', 'entities[3].names[1].text', ['entities[3].names[1].text', 'Smith']],
  ['common-name', 'warning', 'entities[3].names[1].text', ['entities[3].names[1].text', 'Müller']],
  ['common-name', 'warning', 'entities[3].names[1].text', ['entities[3].names[1].text', 'Keith']],
  ['common-name', 'warning', 'entities[3].names[1].text', ['entities[3].names[1].text', 'John Smith']],
  ['common-name', 'warning', 'entities[7].names[0].text', ['entities[7].names[0].text', 'Apple']],
  ['common-name', 'warning', 'entities[7].names[0].text', ['entities[7].names[0].text', 'Q']],
  ['unused-entity', 'warning', 'entities[14].id', ['entities[14].description', undefined]],
  [
    'denial-scope',
    'warning',
    'claims[0].responses[0].kind',
    ['claims[0].responses[0].kind', 'denied'],
    ['claims[0].responses[0].scope', undefined],
  ],
  ['denial-scope', 'warning', 'claims[11].responses[0].kind', ['claims[11].responses[0].kind', 'acknowledged-in-part']],
  [
    'denial-scope',
    'warning',
    'claims[11].responses[1].kind',
    ['claims[11].responses[1].kind', 'disputed-characterisation'],
  ],
  ['future-date', 'warning', 'asOf.on', ['asOf.on', '2026-02-01']],
  ['future-date', 'warning', 'sources[0].datePublished', ['sources[0].datePublished', '2027']],
  ['future-date', 'warning', 'claims[12].date', ['claims[12].date', '2026-02']],
  ['future-date', 'warning', 'claims[0].reports[0].date', ['claims[0].reports[0].date', '2026-02-01']],
  ['future-date', 'warning', 'claims[0].responses[0].date', ['claims[0].responses[0].date', '2030']],
  [
    'citing-circle',
    'warning',
    'claims[0].reports[0].cites',
    ['claims[0].reports[0].cites', ['associated-press']],
    ['claims[0].reports[1].cites', ['wall-street-journal']],
  ],
  ['citing-circle', 'warning', 'claims[1].reports[0].cites', ['claims[1].reports[0].cites', ['wall-street-journal']]],
  ['lost-hedge', 'warning', 'claims[6].text', ['claims[6].kind', 'background']],
  ['lost-hedge', 'warning', 'claims[6].reports[0].relation', ['claims[6].reports[0].hedge', undefined]],
  [
    'verdict-words',
    'warning',
    'claims[1].text',
    ['claims[1].text', 'The talks, which were a hoax, were about politics.'],
  ],
  ['verdict-words', 'warning', 'claims[0].responses[0].note', ['claims[0].responses[0].note', 'He lied about it.']],
  ['verdict-words', 'warning', 'claims[1].note', ['claims[1].note', 'This has been debunked.']],
  ['verdict-words', 'warning', 'claims[1].note', ['claims[1].note', 'Das ist längst widerlegt.']],
  ['verdict-words', 'warning', 'claims[1].note', ['claims[1].note', 'Er hat gelogen.']],
  ['verdict-words', 'warning', 'claims[1].note', ['claims[1].note', 'She refused to comment.']],
  ['verdict-words', 'warning', 'claims[1].note', ['claims[1].note', 'He clearly knew.']],
];

describe('a pack that breaks one check', () => {
  test.each(BROKEN)('%s (%s) at %s: %j', (id, severity, path, ...changes) => {
    expect(findings(changes)).toEqual([{ id, path, severity }]);
  });

  test('there is one for every check, and docs/packs.md explains every check', () => {
    const docs = readFileSync(new URL('../../../docs/packs.md', import.meta.url), 'utf8');
    expect(CHECKS.length).toBeGreaterThan(9);
    for (const { id, severity } of CHECKS) {
      expect(
        BROKEN.some((broken) => broken[0] === id && broken[1] === severity),
        id,
      ).toBe(true);
      expect(docs, id).toContain(`\`${id}\``);
    }
  });
});

describe('what is no fault', () => {
  test.each<[string, ...Change[]]>([
    ['a name in one script, whichever', ['entities[3].name', 'Кит Олберман']],
    ['Greek letters that look like no Latin ones', ['claims[0].note', 'A Δt of one hour.']],
    ['a surname that two share, each after a full name', ['entities[4].names[5].text', 'Woodward']],
    ['a common surname that has a rule', ['entities[4].names[5].text', 'Smith']],
    ['an abbreviation that is a word', ['entities[9].names[0].text', 'WHO']],
    ['a rare full name', ['entities[3].names[0].text', 'Boris Smith']],
    ['an entity that nothing names and that is described', ['entities[14].description', 'A party']],
    ['a denial of the whole', ['claims[11].responses[0].note', 'All of it.']],
    ['a year that has begun, and today', ['claims[12].date', '2026'], ['asOf.on', TODAY]],
    ['a plan for later', ['claims[10].date', '2028']],
    ['a report that cites another', ['claims[0].reports[1].cites', ['wall-street-journal']]],
    [
      'a hedge kept in the sentence',
      ['claims[6].kind', 'background'],
      ['claims[6].text', 'Musk reportedly put money into it.'],
    ],
    [
      'a hedge kept in a German sentence',
      ['claims[6].kind', 'background'],
      ['claims[6].text', 'Musk soll Geld gegeben haben.'],
    ],
    ['a verdict in quotation marks', ['claims[1].note', 'The paper called it “false”.']],
    ['words that only begin like a verdict', ['claims[1].note', 'The believer relied on the falsetto of an alliance.']],
    [
      'somebody else’s wording',
      ['claims[1].text', 'The talks were a hoax.'],
      ['claims[1].wordedBy', 'associated-press'],
    ],
  ])('%s', (_, ...changes) => {
    expect(findings(changes)).toEqual([]);
  });

  test('without a day, no date is in the future', () => {
    const pack = rawPack();
    put(pack, 'asOf.on', '2999');
    expect(readPack(JSON.stringify(pack))).toMatchObject({ ok: true, warnings: [] });
  });
});

test('of one check no more is told than anybody reads; errors come even when no warnings are wanted', () => {
  const pack = rawPack() as Pack;
  const many = pack.claims[1];
  pack.claims.push(
    ...Array.from({ length: 200 }, (_, at) => ({ ...many, id: `copy-${at}`, note: 'A hoax.' }) as never),
  );
  const read = readPack(JSON.stringify(pack));
  expect(read.ok && read.warnings).toHaveLength(MAX_OF_ONE_CHECK);
  expect(readPack(JSON.stringify(pack), { warnings: false })).toMatchObject({ ok: true, warnings: [] });
  put(pack, 'title', 'Mυsk');
  const wrong = readPack(JSON.stringify(pack), { warnings: false });
  expect(wrong.ok || wrong.problems.map(({ id }) => id)).toEqual(['mixed-letters']);
});

test('letters that look alike', () => {
  expect(asItLooks('РАУРАL')).toBe('PAYPAL'.replace('L', 'L'));
  expect(mixedWord('Маск и Musk')).toBeNull();
  expect(mixedWord('Маск и Мusk')).toBe('Мusk');
  expect(mixedWord('10 μm')).toBeNull();
});
