/**
 * How long a pause lasts.
 * Owns: the end of each kind of pause, as a time.
 * Used by: the popup.
 * Never: knows the time or the time zone; both are handed in.
 */

export const PAUSES = ['hour', 'today'] as const;
export type PauseLength = (typeof PAUSES)[number];

/** How far local time is ahead of UTC at a time (ms since 1970), in ms. */
export type OffsetAt = (time: number) => number;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When a pause that begins now is over, in ms since 1970. */
export function endOfPause(length: PauseLength, now: number, offsetAt: OffsetAt): number {
  return length === 'hour' ? now + HOUR : nextMidnight(now, offsetAt);
}

/** When the next local day begins, which is not always 24 hours after this one did, and not always at 0:00. */
export function nextMidnight(now: number, offsetAt: OffsetAt): number {
  const before = offsetAt(now);
  const midnight = (Math.floor((now + before) / DAY) + 1) * DAY;
  // As if no clock were changed until then; and with the clock as it is by that time.
  const first = midnight - before;
  const changed = offsetAt(first);
  const second = midnight - changed;
  // Where clocks go forward at midnight there is no 0:00: the day begins with the change.
  return offsetAt(second) === changed ? second : first;
}
