/**
 * A small version of `npm run fuzz`, with one seed, so that it says the same each time: hostile packs, settings,
 * policies, reviews, messages and clips break nothing, and nothing gets through that a law forbids.
 */
import { describe, expect, test } from 'vitest';
import { run, TARGETS } from '../../../scripts/fuzz/core';

/** Of each target. */
const CASES = 250;

describe('fault: hostile input', () => {
  test.each(TARGETS)('$name', (target) => {
    const { fault, cases, taken, refused } = run(target, 20_260_131, CASES);
    expect(fault).toBeNull();
    expect(cases).toBe(CASES);
    // Both happen, or the cases would prove nothing.
    expect(taken).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
  });
});
