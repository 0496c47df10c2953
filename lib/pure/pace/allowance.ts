/**
 * An allowance of work: so much at once, and so much again each second.
 * Owns: the share of the time that a page which never stops changing may take, and how long to wait once it is used up.
 * Used by: the reader of mentions, for texts that change under it.
 * Never: reads a clock; the time is handed in.
 */

/**
 * Share of the time. A page that changes its texts thousands of times a second may cost 5 % of a core; the rest of
 * that is for what cannot be put off, such as being told of the changes.
 */
const SHARE = 1 / 50;
/** ms of work at once: what a page of news changes in a moment is read in that moment. */
const AT_ONCE = 40;
/** ms of work that must have come together again before it goes on: less would be used up by beginning. */
const LEAST = 4;

export interface Allowance {
  /** Tells of work that was done. @param ms how long it took @param now in ms */
  spend(ms: number, now: number): void;
  /** How long to wait before more work, in ms; 0: none. */
  wait(now: number): number;
}

export function createAllowance(begin: number): Allowance {
  let left = AT_ONCE;
  let at = begin;
  const fill = (now: number): void => {
    left = Math.min(AT_ONCE, left + Math.max(0, now - at) * SHARE);
    at = now;
  };
  return {
    spend(ms, now) {
      fill(now);
      left -= ms;
    },
    wait(now) {
      fill(now);
      return left >= 0 ? 0 : (LEAST - left) / SHARE;
    },
  };
}
