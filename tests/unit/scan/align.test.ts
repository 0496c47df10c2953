/** Proves: places are found in a text by their letters, each once, in the order of the page. */
import { expect, it } from 'vitest';
import { align, type Found } from '../../../scripts/eval/align';

const at = (surface: string, before = '', after = ''): Found => ({ surface, before, after });

/** What the text holds at the places found. */
function found(text: string, list: readonly Found[]): (string | null)[] {
  const points = [...text];
  return align(text, list).map((place) => place && points.slice(place.start, place.end).join(''));
}

it('white space, signs and case make no difference', () => {
  const text = 'The mill\nof “Ada\u00a0Brook” stands still.';
  expect(found(text, [at('ADA BROOK', 'the mill of ', ' stands still')])).toEqual(['Ada\u00a0Brook']);
});

it('the possessive is no part of the name', () => {
  expect(
    found('By then all of Brook’s mills stood still.', [at('Brook’s', 'By then all of ', ' mills stood still.')]),
  ).toEqual(['Brook']);
});

it('the same words around the same name twice are two places', () => {
  const text = 'Here is Brook now. Here is Brook now.';
  const one = at('Brook', 'Here is ', ' now.');
  expect(align(text, [one, one, one])).toEqual([{ start: 8, end: 13 }, { start: 27, end: 32 }, null]);
});

it('one side is enough where text was put in on the other', () => {
  const text = 'A caption. The miller named Brook has left the valley for good.';
  expect(found(text, [at('Brook', 'an advertisement stood here ', ' has left the valley for good.')])).toEqual([
    'Brook',
  ]);
});

it('a name with other words around it is not there', () => {
  expect(found('Brook is here.', [at('Brook', 'nothing of the kind ', ' was ever written')])).toEqual([null]);
});

it('places count characters, not their halves', () => {
  expect(align('🙂🙂 Brook said so', [at('Brook', '', ' said so')])).toEqual([{ start: 3, end: 8 }]);
});
