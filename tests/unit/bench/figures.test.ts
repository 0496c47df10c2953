/**
 * Figures are computed and written as the report says.
 */
import { describe, expect, it } from 'vitest';
import { median, ms, times } from '../../../scripts/bench/figures';
import { sumOf } from '../../../scripts/bench/in-page/engine';
import { optionsFrom } from '../../../scripts/bench/options';

describe('figures', () => {
  it('take the middle, not the mean', () => {
    expect(median([1, 900, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it('write as many digits as mean something', () => {
    expect([0.0341, 0.412, 3.21, 48.4, 1730.2, Number.NaN].map(ms)).toEqual([
      '0.034',
      '0.41',
      '3.2',
      '48',
      '1,730',
      '–',
    ]);
    expect([times(32, 10), times(320, 10), times(1, 0)]).toEqual(['× 3.2', '× 32', '–']);
  });
});

describe('the check sum of matches', () => {
  it('is the same whatever the order, and another for another place or text', () => {
    const matches = [
      { offset: 4, text: 'Ann Berg' },
      { offset: 90, text: 'Bo Holt' },
    ];
    const { sum } = sumOf(matches);
    expect(sumOf(matches.toReversed()).sum).toBe(sum);
    expect(sumOf([{ offset: 5, text: 'Ann Berg' }, ...matches.slice(1)]).sum).not.toBe(sum);
    expect(sumOf([{ offset: 4, text: 'Ann Bergs' }, ...matches.slice(1)]).sum).not.toBe(sum);
  });
});

describe('the options', () => {
  it('are all browsers and sizes unless said otherwise', () => {
    expect(optionsFrom([])).toMatchObject({ browsers: ['chromium', 'firefox'], counts: [40, 1000, 10_000] });
    expect(optionsFrom(['--browser', 'firefox']).browsers).toEqual(['firefox']);
    expect(optionsFrom(['--quick']).browsers).toEqual(['chromium']);
    expect(optionsFrom(['--quick', '--browser=firefox'])).toMatchObject({ quick: true, browsers: ['firefox'] });
  });

  it('refuse what they do not know', () => {
    for (const args of [['--fast'], ['--browser'], ['--browser', 'netscape'], ['--quick', 'firefox']]) {
      expect(() => optionsFrom(args)).toThrow(/two options/);
    }
  });
});
