/** A wrong pack is refused with the path, what was found and what is allowed; a right one is taken as it is. */
import { describe, expect, test } from 'vitest';
import { findCircles } from '../../../lib/pure/pack/circles';
import type { PackProblem } from '../../../lib/pure/pack/parse';
import { parseClaim, parseEntity, parsePack } from '../../../lib/pure/pack/parse';
import { MAX_PROBLEMS } from '../../../lib/pure/pack/problem';
import { bundled, rawPack } from './bundled';
import { put, remove } from './damage';

type Damage = [what: string, path: string, value: unknown, found: string, allowed: string];

/** The problems of the bundled pack after one field was changed. */
function problemsAfter(path: string, value: unknown): readonly PackProblem[] {
  const pack = rawPack();
  put(pack, path, value);
  const result = parsePack(pack);
  return result.ok ? [] : result.problems;
}

test('a right pack is taken whole and unchanged', () => {
  expect(bundled).toEqual(rawPack());
});

describe('the shape', () => {
  test.each<Damage>([
    [
      'a word outside its list',
      'claims[0].kind',
      'rumour',
      '“rumour”',
      'one of: reported, allegation, official-assessment, statement, intention, opinion, background',
    ],
    ['a wrong type', 'claims[3].text', 7, 'the number 7', 'text'],
    ['an empty text', 'title', '  ', 'an empty text', 'text that is not empty'],
    [
      'a text as long as a page',
      'claims[1].note',
      'x'.repeat(601),
      `“${'x'.repeat(60)}…” (601 characters)`,
      'at most 600 characters',
    ],
    ['an empty list', 'claims[3].about', [], 'an empty list', 'at least 1 entry'],
    ['a paragraph 0', 'claims[0].reports[1].locator.paragraphs[0]', 0, 'the number 0', '1 or more'],
    ['half a paragraph', 'claims[0].locator.paragraphs[4]', 6.5, 'the number 6.5', 'a whole number'],
    ['an id that is none', 'entities[2].id', 'Donald Trump', '“Donald Trump”', 'lower-case words joined by hyphens'],
    ['an address that is not https', 'contact.url', 'javascript:alert(1)', '“javascript:alert(1)”', 'an https address'],
    ['a day that is none', 'asOf.before', '2024-11-32', '“2024-11-32”', 'a date as YYYY, YYYY-MM or YYYY-MM-DD'],
    ['another format', 'format', 'says-who-pack/2', '“says-who-pack/2”', '“says-who-pack/1”'],
    ['a value for a list', 'entities', null, 'null', 'a list'],
    ['a value for an object', 'claims[2].reports[0]', 'WSJ', '“WSJ”', 'an object'],
    ['a flag in words', 'claims[0].responses[0].secondHand', 'yes', '“yes”', 'true or false'],
    [
      'neither of two kinds',
      'claims[0].responses[0].reportedBy',
      4,
      'the number 4',
      '“not-stated” or the id of an entity',
    ],
    [
      'a name with a space at its end',
      'entities[0].names[0].text',
      'Elon Musk ',
      '“Elon Musk ”',
      'a name or phrase on one line, without spaces around it',
    ],
    ['an unknown field', 'claims[0].rating', 5, 'a field “rating”', 'no field of this name'],
  ])('%s', (_, path, value, found, allowed) => {
    expect(problemsAfter(path, value)).toEqual([{ path, found, allowed }]);
  });

  test('a field that is missing', () => {
    const pack = rawPack();
    remove(pack, 'claims[0].responses[0].kind');
    const problem = {
      path: 'claims[0].responses[0].kind',
      found: 'nothing',
      allowed: 'a value: this field is required',
    };
    expect(parsePack(pack)).toEqual({ ok: false, problems: [problem] });
  });

  test.each([undefined, null, 'a pack', 3, [], {}, () => null])('what is no pack at all: %o', (input) => {
    expect(parsePack(input).ok).toBe(false);
  });
});

describe('what the parts say of each other', () => {
  test.each<Damage>([
    [
      'an entity that is not there',
      'claims[0].about[0].entity',
      'nobody',
      '“nobody”',
      'the id of an entity of this pack',
    ],
    [
      'a reporter that is not there',
      'claims[0].reports[0].by',
      'nobody',
      '“nobody”',
      'the id of an entity of this pack',
    ],
    ['a work that is not there', 'claims[11].reports[0].work', 'peace', '“peace”', 'the id of an entity of this pack'],
    [
      'a cited outlet that is not there',
      'claims[0].reports[1].cites',
      ['nobody'],
      '“nobody”',
      'the id of an entity of this pack',
    ],
    [
      'a respondent that is not there',
      'claims[0].responses[0].onBehalfOf',
      'nobody',
      '“nobody”',
      'the id of an entity of this pack',
    ],
    [
      'a reporter of an answer that is not there',
      'claims[0].responses[0].reportedBy',
      'nobody',
      '“nobody”',
      'the id of an entity of this pack',
    ],
    ['a claim that is not there', 'claims[1].presupposes[0]', 'nothing', '“nothing”', 'the id of a claim of this pack'],
    [
      'a counter-claim that is not there',
      'claims[3].responses[0].counterClaim',
      'nothing',
      '“nothing”',
      'the id of a claim of this pack',
    ],
    [
      'a claim countered by itself',
      'claims[3].responses[0].counterClaim',
      'contact-security-risk',
      '“contact-security-risk”, the claim itself',
      'another claim',
    ],
    [
      'a source that is not there',
      'claims[0].locator.source',
      'another',
      '“another”',
      'the id of one of the pack’s sources',
    ],
    [
      'a paragraph after the last one',
      'claims[0].responses[1].locator.paragraphs[1]',
      14,
      'paragraph 14',
      'at most 13: the source has no more paragraphs',
    ],
    [
      'a claim that presupposes itself',
      'claims[0].presupposes',
      ['musk-putin-contact'],
      'musk-putin-contact → musk-putin-contact',
      'claims that do not presuppose each other',
    ],
    [
      'an entity twice in one claim',
      'claims[0].about[1].entity',
      'elon-musk',
      '“elon-musk” again',
      'each entity once, in its main role',
    ],
    [
      'a partial denial of no part',
      'claims[11].responses[0].kind',
      'denied-in-part',
      'nothing',
      'which part of the claim is denied: a partial denial has a scope',
    ],
    [
      'a counter-claim with a denial',
      'claims[3].responses[0].kind',
      'denied',
      '“starlink-ukraine-defence”',
      'a counter-claim only with “countered”, not with “denied”',
    ],
    [
      'a partial confirmation of no part',
      'claims[0].reports[0].relation',
      'confirms-in-part',
      'nothing',
      'which part of the claim is confirmed',
    ],
    [
      'a part of a whole confirmation',
      'claims[0].reports[1].relation',
      'confirms',
      'a part',
      'a part only with the relation “confirms-in-part”, not with “confirms”',
    ],
    [
      'a pack without a date',
      'asOf',
      { note: 'some day' },
      'neither “before” nor “on”',
      'at least one of them: a pack without a date cannot be read rightly',
    ],
  ])('%s', (_, path, value, found, allowed) => {
    expect(problemsAfter(path, value)).toMatchObject([{ found, allowed }]);
  });

  test('two things with one id', () => {
    const problems = problemsAfter('sources[1]', {
      id: 'undated-article',
      type: 'book',
      description: 'Another source.',
    });
    expect(problems).toEqual([
      {
        path: 'sources[1].id',
        found: '“undated-article”, as in sources[0]',
        allowed: 'an id that nothing else in this list has',
      },
    ]);
  });

  test('a circle of claims is told once, with its way', () => {
    const problems = problemsAfter('claims[0].presupposes', ['talks-topics']);
    expect(problems).toMatchObject([{ found: 'musk-putin-contact → talks-topics → musk-putin-contact' }]);
  });

  test('a chain of 100,000 claims is no circle, and does not exhaust the check', () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => ({ id: `link-${at}`, presupposes: [`link-${at + 1}`] }));
    expect(findCircles(chain)).toEqual([]);
    expect(findCircles([...chain, { id: 'link-100000', presupposes: ['link-0'] }])).toHaveLength(1);
  });

  describe('names', () => {
    const onlyName = (name: unknown) => problemsAfter('entities[0].names', [name]);

    test('a name that counts only beside a companion has one', () => {
      const allowed = 'at least one entity or cue, for a name that counts only beside one';
      const path = 'entities[0].names[0].companions';
      expect(onlyName({ text: 'Musk', when: 'with-companion' })).toEqual([{ path, found: 'no companion', allowed }]);
      expect(onlyName({ text: 'Musk', when: 'with-companion', companions: { cues: [] } })).toMatchObject([
        { path, allowed },
      ]);
      expect(onlyName({ text: 'Musk', when: 'with-companion', companions: { cues: ['Tesla'] } })).toEqual([]);
    });

    test('its companions exist', () => {
      const name = { text: 'Musk', when: 'with-companion', companions: { entities: ['spacex', 'nobody'] } };
      expect(onlyName(name)).toMatchObject([
        { path: 'entities[0].names[0].companions.entities[1]', found: '“nobody”' },
      ]);
    });

    test('companions stand only where they count', () => {
      expect(onlyName({ text: 'Musk', companions: { cues: ['Tesla'] } })).toMatchObject([{ found: 'companions' }]);
    });

    test('a name that follows the full name has a full name to follow', () => {
      expect(onlyName({ text: 'Elon', when: 'after-full-name' })).toMatchObject([
        { path: 'entities[0].names[0].when' },
      ]);
    });
  });
});

test('of very many problems the first ones are told', () => {
  const result = parsePack({ ...bundled, claims: Array.from({ length: 1000 }, () => 'no claim') });
  expect(result.ok ? [] : result.problems).toHaveLength(MAX_PROBLEMS);
});

test('single claims and entities can be checked as they come from a store', () => {
  const [claim, entity] = [bundled.claims[0], bundled.entities[0]];
  expect(parseClaim(claim)).toEqual(claim);
  expect(parseEntity(entity)).toEqual(entity);
  expect(parseClaim({ ...claim, kind: 'rumour' })).toBeNull();
  expect(parseEntity({ ...entity, names: 'Musk' })).toBeNull();
  expect([parseClaim(undefined), parseEntity(null)]).toEqual([null, null]);
});
