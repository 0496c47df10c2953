/** Lists of texts in strings: each comes out as it went in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberAt, packNumber, packTexts, textAt } from '../../../lib/pure/names/packed';

test('every number below the limit comes back from its place among others', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 4096 * 4096 - 1 }), { maxLength: 20 });
  fc.assert(
    fc.property(numbers, (list) => {
      const packed = list.map(packNumber).join('');
      expect(list.map((_, at) => numberAt(packed, at))).toEqual(list);
    }),
  );
});

test('every text comes back, also when the strings were sent as JSON', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (list) => {
      const packed = JSON.parse(JSON.stringify(packTexts(list))) as ReturnType<typeof packTexts>;
      expect(list.map((_, at) => textAt(packed, at))).toEqual(list);
    }),
  );
});
