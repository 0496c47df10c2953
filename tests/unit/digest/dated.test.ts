/** Which of a page's day and a response's is the later, where both are as exact as they happen to be. */
import { expect, it } from 'vitest';
import { isAfterResponse, type ResponseDays } from '../../../lib/pure/digest/dated';

it.each<[string | null, ResponseDays, boolean]>([
  ['2024-11-05', { date: '2024-11-05' }, true],
  ['2024-11-04', { date: '2024-11-05' }, false],
  ['2024-11-30', { date: '2024-11' }, false],
  ['2024-12-01', { date: '2024-11' }, true],
  ['2024-12-30', { date: '2024' }, false],
  ['2025-01-01', { date: '2024' }, true],
  ['2024-11-05', { before: '2024-11-05' }, true],
  ['2024-11-04', { before: '2024-11-05' }, false],
  ['2024-11-01', { before: '2024-11' }, true],
  ['2023-12-31', { before: '2024' }, false],
  ['2024-11-05', { on: '2024-11-05' }, true],
  ['2024-11-04', { on: '2024-11-05' }, false],
  ['2024-06-01', { date: '2024-05-01', before: '2024-11-05' }, true],
  ['2024-06-01', {}, false],
  [null, { date: '2024-11-05' }, true],
  [null, {}, true],
])('%s, %j: %s', (page, days, isAfter) => {
  expect(isAfterResponse(page, days)).toBe(isAfter);
});
