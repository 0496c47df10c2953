import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAllowance } from '../../../lib/pure/pace/allowance';

describe('the allowance of work', () => {
  it('lets short work through at once, again and again', () => {
    const allowance = createAllowance(0);
    for (let now = 0; now < 10_000; now += 1000) {
      expect(allowance.wait(now)).toBe(0);
      allowance.spend(10, now);
    }
  });

  it('makes long work wait, and lets it go on after just that time', () => {
    const allowance = createAllowance(0);
    allowance.spend(60, 0);
    const wait = allowance.wait(0);
    expect(wait).toBeGreaterThan(0);
    expect(allowance.wait(wait)).toBe(0);
  });

  it('keeps any work to a fiftieth of the time in the long run', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 50, maxLength: 300 }), (pieces) => {
        const allowance = createAllowance(0);
        let now = 0;
        let worked = 0;
        for (const ms of pieces) {
          now += allowance.wait(now);
          now += ms;
          worked += ms;
          allowance.spend(ms, now);
        }
        // What may be done at once, and one piece that begins while something is left, come on top.
        expect(worked).toBeLessThanOrEqual(now / 50 + 40 + 30);
      }),
    );
  });

  it('is not confused by a clock that goes backwards', () => {
    const allowance = createAllowance(1000);
    allowance.spend(10, 0);
    expect(allowance.wait(0)).toBe(0);
  });
});
