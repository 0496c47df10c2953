/** Proves the finder against the slow reference, on random names and random texts made of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCandidates, firstStart } from '../../../lib/pure/names/find-candidates';
import { openIndex } from '../../../lib/pure/names/lookup';
import { buildNameIndex } from '../../../lib/pure/names/name-index';
import { findSlowly } from './reference';

const RUNS = 1000;

// What is hard: case, marks apart and joined, folding, signs in names, scripts without spaces, halves of characters.
const letter = fc.constantFrom('a', 'b', 'A', 'B', 'é', 'e\u0301', 'É', 'E\u0301', 'ß', 'Ж', 'ж', '1', '_', 'Ａ', '𝕏');
const sign = fc.constantFrom("'", '’', 'ʼ', '-', '–', '.', '&', '😀');
const solo = fc.constantFrom('中', '国', 'か', 'か\u3099', 'が', 'ก', 'ก่');
const space = fc.constantFrom(' ', '\u00a0', '  ', '\n');
const unseen = fc.constantFrom('\u00ad', '\u200b', '\u2060', '\ufe0f');
const part = fc.oneof({ weight: 8, arbitrary: letter }, { weight: 2, arbitrary: sign }, { weight: 2, arbitrary: solo });

const name = fc
  .array(fc.oneof({ weight: 8, arbitrary: part }, { weight: 1, arbitrary: fc.constant(' ') }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''))
  .filter((text) => /^\S(?:.*\S)?$/u.test(text) && !/\p{M}/u.test(text.slice(0, 1)));
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 8, selector: (text) => text });

/** A text of the names themselves, whole or spoilt, between other characters. */
const textOf = (list: readonly string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...list) },
        { weight: 2, arbitrary: fc.constantFrom(...list).map((one) => one.normalize('NFD')) },
        { weight: 1, arbitrary: fc.constantFrom(...list).map((one) => one.toUpperCase()) },
        { weight: 1, arbitrary: fc.constantFrom(...list).map((one) => one.split('').join('\u00ad')) },
        { weight: 4, arbitrary: space },
        { weight: 2, arbitrary: part },
        { weight: 1, arbitrary: unseen },
        { weight: 1, arbitrary: fc.constantFrom('\ud835', '\udd4f', '\u0301') },
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));

/** Anything a page may hold, halves of characters too. */
const units = fc.array(fc.nat(0xffff), { maxLength: 60 }).map((all) => String.fromCharCode(...all));

const cases = names.chain((list) => fc.tuple(fc.constant(list), textOf(list)));

function indexOf(list: readonly string[], capitals: boolean) {
  return openIndex(
    buildNameIndex(
      list.map((one, at) => ({ key: `p/${at}`, type: 'product', name: one, names: [{ text: one, capitals }] })),
    ),
  );
}

function find(text: string, list: readonly string[], capitals: boolean) {
  return findCandidates(text, indexOf(list, capitals));
}

describe('the finder', () => {
  test('finds what the slow reference finds, where it finds it', () => {
    fc.assert(
      fc.property(cases, ([list, text]) => {
        const places = find(text, list, false).map(({ start, end }) => [start, end]);
        expect(places).toEqual(findSlowly(text, list).map(({ start, end }) => [start, end]));
      }),
      { numRuns: RUNS },
    );
  });

  test('finds names in capitals where the reference does', () => {
    fc.assert(
      fc.property(cases, ([list, text]) => {
        const places = find(text, list, true).map(({ start, end }) => [start, end]);
        expect(places).toEqual(findSlowly(text, list, true).map(({ start, end }) => [start, end]));
      }),
      { numRuns: RUNS },
    );
  });

  test('every name begins in a piece of its text that says so, wherever the text is cut', () => {
    const cuts = fc.array(fc.nat(40), { maxLength: 5 });
    fc.assert(
      fc.property(cases, cuts, fc.boolean(), ([list, text], places, capitals) => {
        const compiled = indexOf(list, capitals);
        const ends = [...new Set([...places.filter((at) => at < text.length), text.length])].sort((a, b) => a - b);
        for (const { start } of findCandidates(text, compiled)) {
          const end = ends.find((at) => start < at) ?? text.length;
          const begin = ends.findLast((at) => at <= start) ?? 0;
          const first = firstStart(text.slice(begin, end), compiled);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(begin + first).toBeLessThanOrEqual(start);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('a piece that ends in the middle of a character says that a name may begin in it', () => {
    const compiled = indexOf(['aa𝕏中'], false);
    expect(findCandidates('aa𝕏中', compiled)).toHaveLength(1);
    expect(firstStart('aa𝕏中'.slice(0, 3), compiled)).toBe(0);
  });

  test('gives places inside the text, in order, without overlap', () => {
    fc.assert(
      fc.property(names, units, (list, text) => {
        let last = 0;
        for (const { start, end } of find(`${text}${list.join(' ')}`, list, true)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length + list.join(' ').length);
      }),
      { numRuns: RUNS },
    );
  });

  test('is the same after the index went through JSON', () => {
    const index = buildNameIndex([
      { key: 'p/a', type: 'person', name: 'Ana', names: [{ text: 'Ana Lo' }, { text: 'Lo' }] },
    ]);
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  });
});
