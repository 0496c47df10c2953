/** Proves: any place of a draft can be written and read again, and what was shown before stays as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DraftPack,
  type Json,
  textAt,
  valueAt,
  withEntry,
  withMoved,
  withValue,
} from '../../../lib/pure/editor/draft';

const key = fc.oneof(fc.constantFrom('claims', 'reports', 'text', '__proto__', 'constructor'), fc.nat(3));
const path = fc
  .tuple(fc.constantFrom('title', 'claims', 'a'), fc.array(key, { maxLength: 3 }))
  .map(([first, rest]) => [first, ...rest]);
const draft = fc.jsonValue({ maxDepth: 3 }).map((value): DraftPack => ({ a: value as Json, claims: [{ text: 'x' }] }));

describe('withValue', () => {
  it('writes what is then read', () => {
    fc.assert(
      fc.property(draft, path, fc.string({ minLength: 1 }), (before, at, text) => {
        // A list takes entries at its end only.
        const after = withValue(before, at, text);
        const numbers = at.filter((each) => typeof each === 'number');
        fc.pre(numbers.every((number) => number === 0));
        expect(valueAt(after, at)).toBe(text);
      }),
    );
  });

  it('changes nothing that was there', () => {
    fc.assert(
      fc.property(draft, path, fc.option(fc.string(), { nil: undefined }), (before, at, text) => {
        const copy = structuredClone(before);
        withValue(before, at, text);
        expect(before).toEqual(copy);
      }),
    );
  });

  it('takes an optional object out with its last field', () => {
    const claim = { claims: [{ quote: { exact: 'a' }, text: 'b' }] };
    expect(withValue(claim, ['claims', 0, 'quote', 'exact'], undefined)).toEqual({ claims: [{ text: 'b' }] });
  });

  it('leaves an emptied list', () => {
    expect(withValue({ claims: [{}] }, ['claims', 0], undefined)).toEqual({ claims: [] });
  });

  it('writes a field of any name as a field', () => {
    const odd = withValue({}, ['__proto__', 'x'], 'y');
    expect(({} as { x?: string }).x).toBeUndefined();
    expect(textAt(odd, ['__proto__', 'x'])).toBe('y');
  });
});

describe('lists', () => {
  const list = { claims: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] };
  const ids = (value: DraftPack) => [0, 1, 2, 3].map((at) => textAt(value, ['claims', at, 'id'])).join('');

  it.each([
    [0, 1, 'bac'],
    [2, -1, 'acb'],
    [0, -1, 'abc'],
    [2, 1, 'abc'],
  ] as const)('moves entry %i by %i', (from, by, order) => {
    expect(ids(withMoved(list, ['claims'], from, by))).toBe(order);
  });

  it('adds at the end, in the middle, and where there is no list yet', () => {
    expect(ids(withEntry(list, ['claims'], { id: 'd' }))).toBe('abcd');
    expect(ids(withEntry(list, ['claims'], { id: 'd' }, 1))).toBe('adbc');
    expect(ids(withEntry({}, ['claims'], { id: 'd' }))).toBe('d');
  });
});
