import { describe, expect, it } from 'vitest';
import { counterFilter } from '../../../lib/page/card/counter-filter';

describe('what undoes a page’s filter', () => {
  it.each([
    ['none', ''],
    ['invert(1)', 'invert(1)'],
    ['invert(1) hue-rotate(180deg)', 'hue-rotate(calc(-1 * 180deg)) invert(1)'],
    ['invert(0.9) hue-rotate(180deg) contrast(0.9)', 'hue-rotate(calc(-1 * 180deg)) invert(0.9)'],
    ['brightness(0.8) sepia(0.2)', ''],
  ])('%s: %s', (filter, expected) => {
    expect(counterFilter(filter)).toBe(expected);
  });
});
