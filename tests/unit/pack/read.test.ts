/** The text of a pack is read whole or refused at the very place: line, column, what was found, what was expected. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PACK_LIMITS } from '../../../lib/pure/pack/limits';
import { type ReadPack, readPack } from '../../../lib/pure/pack/read';
import { bundled, rawPack } from './bundled';
import { put, remove } from './damage';
import { smallPack, textOf } from './small';

const FILE = readFileSync(new URL('../../../data/musk-putin-trump.pack.json', import.meta.url), 'utf8');

function told(read: ReadPack): { at: string; id: string; path: string; found: string; mend: string }[] {
  const findings = read.ok ? read.warnings : read.problems;
  return findings.map(({ line, column, id, path, found, mend }) => ({
    at: `${line}:${column}`,
    id,
    path,
    found,
    mend,
  }));
}

test('the bundled pack is right, and none of the checks has anything to say of it', () => {
  expect(readPack(FILE, { today: '2026-01-01' })).toEqual({ ok: true, pack: bundled, warnings: [] });
});

test('a mark of the byte order before it is no fault', () => {
  expect(readPack(`\uFEFF${FILE}`).ok).toBe(true);
});

describe('what is no JSON', () => {
  test.each([
    ['', '1:1', 'the end of the file', /a value/],
    ['{', '1:2', 'the end of the file', /a field’s name in straight quotation marks/],
    ['{\n  "a": 1,\n}', '3:1', '“}”', /another field’s name.*: after the last field stands no comma/],
    ['{"a": [1, 2,]}', '1:13', '“]”', /another value: after the last one stands no comma/],
    ['{"a" 1}', '1:6', '“1”', /“:” after the field’s name/],
    ['{"a": 1\n "b": 2}', '2:2', '“"b"”', /“,” before the next field, or “}”/],
    ['{"a": [1 2]}', '1:10', '“2”', /“,” before the next value, or “\]”/],
    ["{'a': 1}", '1:2', 'a single quotation mark', /straight quotation marks/],
    ['{“a”: 1}', '1:2', 'a typographic quotation mark “', /straight quotation marks/],
    ['{ // words\n}', '1:3', 'a comment', /a field’s name/],
    ['{"a": "b\n"}', '1:7', /^a text without an end/, /a quotation mark \("\) at its end/],
    ['{"a": "b\\q"}', '1:9', '“\\q”', /after a backslash one of/],
    ['{"a": "\\\\ \\u12"}', '1:11', '“\\u”', /four hexadecimal digits/],
    ['{"a": "b\tc"}', '1:9', 'a tab inside a text', /a space/],
    ['{"a": 01}', '1:8', '“1”', /“,” before the next field/],
    ['{"a": 1.}', '1:7', '“1.”', /a value/],
    ['{"a": NaN}', '1:7', '“NaN”', /a value/],
    ['{"a": 1} {}', '1:10', '“{”', /the end of the file/],
    ['{"𝕏𝕏": x}', '1:8', '“x”', /a value/],
    ['{"a": 1]', '1:8', '“]”', /“}” at the end of the object/],
  ] as const)('%j', (text, at, found, allowed) => {
    const read = readPack(text);
    expect(told(read)).toMatchObject([{ at, id: 'not-json', path: '' }]);
    const problem = read.ok ? undefined : read.problems[0];
    expect(problem?.found).toEqual(typeof found === 'string' ? found : expect.stringMatching(found));
    expect(problem?.allowed).toMatch(allowed);
    const [line, column] = at.split(':').map(Number);
    expect(read).toMatchObject({ trouble: { kind: 'not-json', line, column, found: problem?.found } });
  });
});

describe('what is JSON and may not stand in a pack', () => {
  const damaged = (from: string, to: string): ReadPack => {
    expect(FILE).toContain(from);
    return readPack(FILE.replace(from, () => to));
  };

  test.each([
    [
      'two fields of one name',
      '"version": "0.1.0"',
      '"version": "0.1.0", "version": "9.9.9"',
      'duplicate-field',
      '5:23',
    ],
    ['a prototype', '"version"', '"__proto__": { "format": "x" }, "version"', 'field-name', '5:3'],
    ['a constructor', '"version"', '"constructor": 1, "version"', 'field-name', '5:3'],
    ['a change of direction', '"Musk, Putin', '"Musk\\u202e, Putin', 'character', '6:12'],
    ['the same, unescaped', '"Musk, Putin', '"Musk\u2066, Putin', 'character', '6:12'],
    ['a line break in a text', '"Musk, Putin', '"Musk\\n, Putin', 'character', '6:12'],
    ['a zero', '"Musk, Putin', '"Musk\\u0000, Putin', 'character', '6:12'],
    ['half a character', '"Musk, Putin', '"Musk\\ud835, Putin', 'character', '6:12'],
    ['a private character, which the card uses as a sign', '"Musk, Putin', '"Musk\uE000, Putin', 'character', '6:12'],
    ['an invisible tag', '"Musk, Putin', '"Musk\u{E0041}, Putin', 'character', '6:12'],
  ])('%s', (_, from, to, id, at) => {
    const read = damaged(from, to);
    expect(read).toMatchObject({ ok: false, trouble: { kind: 'problems' } });
    expect(told(read)).toMatchObject([{ id, at }]);
  });

  test('marks of direction and joiners, which some languages write with, may stand', () => {
    expect(damaged('"Musk, Putin', '"Musk\u200f\u200d, Putin').ok).toBe(true);
  });
});

describe('limits', () => {
  test('a text of 20 MB and one byte is not looked at', () => {
    const text = `"${'é'.repeat(PACK_LIMITS.bytes / 2)}`;
    const read = readPack(text);
    expect(read).toMatchObject({ trouble: { kind: 'too-large', limit: 20_000_000 } });
    expect(told(read)).toMatchObject([{ id: 'too-large', found: '20.0 MB' }]);
  });

  test.each([
    ['depth', '['.repeat(100_000), 'more than 20 lists and objects in each other'],
    ['entries', `[${'0,'.repeat(60_000)}0]`, 'more than 50,000 entries in a list'],
    [
      'entries of a claim’s list',
      `{"claims": [{"about": [${'0,'.repeat(1000)}0]}]}`,
      'more than 1,000 entries in a list',
    ],
    ['fields', `{${Array.from({ length: 101 }, (_, at) => `"f${at}":0`).join()}}`, 'more than 100 fields in an object'],
    ['length of a text', `"${'a'.repeat(13_000)}"`, 'a text of more than 12,000 characters'],
    ['length of an unending text', `"${'\\n'.repeat(1_000_000)}`, 'a text of more than 12,000 characters'],
    ['length of a field’s name', `{"${'a'.repeat(13_000)}": 1}`, 'a text of more than 12,000 characters'],
  ])('%s', (_, text, found) => {
    expect(told(readPack(text))).toMatchObject([{ found }]);
  });

  test('a claim with 3,000 faults is told by the first of them, and how many more there are', () => {
    const pack = rawPack();
    put(
      pack,
      'claims[0].reports',
      Array.from({ length: 1000 }, () => ({})),
    );
    const read = readPack(JSON.stringify(pack));
    expect(read.ok || [read.problems.length, read.more]).toEqual([50, 3 * 1000 - 50]);
  });
});

describe('findings say where and how to mend', () => {
  const changed = (change: (pack: unknown) => void): ReadPack => {
    const pack = smallPack();
    change(pack);
    return readPack(textOf(pack));
  };

  test.each([
    ['claims[0].kind', 'reportd', 'Did you mean “reported”?'],
    ['claims[0].about[0].entity', 'elon-musc', 'Did you mean “elon-musk”?'],
    ['claims[1].presupposes[0]', 'musk-putin-contakt', 'Did you mean “musk-putin-contact”?'],
    ['claims[0].locator.source', 'undated-artikle', 'Did you mean “undated-article”?'],
    ['claims[0].nots', 'x', 'Did you mean “note”?'],
    ['claims[0].rating5', 'x', 'Did you mean “rating”?'],
    ['claims[0].veracity', 5, 'Remove it, or put what it says into a “note”.'],
  ])('%s as %j', (path, value, mend) => {
    expect(told(changed((pack) => put(pack, path, value)))).toMatchObject([{ path, mend }]);
  });

  test.each([
    ['claims[2].reports', /a claim without a report is nobody’s/],
    ['claims[2].locator', /"paragraphs": \[1\]/],
    ['claims[0].responses[0].scope', /which part of the claim is denied/],
    ['claims[0].reports[1].part', /which part of the claim is confirmed/],
  ])('%s missing', (path, mend) => {
    expect(told(changed((pack) => remove(pack, path)))).toMatchObject([{ path, mend: expect.stringMatching(mend) }]);
  });

  test('a claim whose list of reports is empty', () => {
    const read = changed((pack) => put(pack, 'claims[2].reports', []));
    expect(told(read)).toMatchObject([{ path: 'claims[2].reports', mend: expect.stringMatching(/nobody’s/) }]);
  });

  test('the place is that of the value, of an unknown field its name, of a missing one what it belongs to', () => {
    const lines = (pack: unknown, words: string) =>
      textOf(pack)
        .split('\n')
        .findIndex((line) => line.includes(words)) + 1;
    const wrong = smallPack();
    put(wrong, 'claims[0].kind', 'rumour');
    expect(readPack(textOf(wrong))).toMatchObject({ problems: [{ line: lines(wrong, '"rumour"'), column: 15 }] });
    const unknown = smallPack();
    put(unknown, 'claims[0].truth', 1);
    expect(readPack(textOf(unknown))).toMatchObject({ problems: [{ line: lines(unknown, '"truth"'), column: 7 }] });
    const missing = smallPack();
    remove(missing, 'claims[0].kind');
    const claim = lines(missing, '"id": "musk-putin-contact"') - 1;
    expect(readPack(textOf(missing))).toMatchObject({ problems: [{ line: claim, column: 5 }] });
  });

  test('what a stranger wrote is repeated cut, and so that each of its characters can be seen', () => {
    const problem = told(readPack(`{ "a\u202eb${'x'.repeat(5000)}": 1 }`)).find(({ path }) => path.startsWith('a['));
    expect(problem?.path).toMatch(/^a\[U\+202E\]bx{290,}…$/);
    expect(readPack('\u202e{}')).toMatchObject({ trouble: { found: '“[U+202E]”' } });
  });

  test('columns count characters, lines end with any kind of break', () => {
    const read = readPack('{\r\n"𝕏": 1,\r"a𝕏": { "𝕏𝕏": "\\u202e" } }');
    expect(told(read)).toMatchObject([{ at: '3:15', id: 'character' }]);
  });
});
