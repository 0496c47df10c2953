/** Proves: a pause for today ends when the next local day begins, whatever is done to the clocks meanwhile. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfPause, nextMidnight, type OffsetAt } from '../../../lib/pure/sites/pause';

const HOUR = 3_600_000;

/** A clock on a wall in a time zone: “2026-03-29 03:00”. */
function wall(timeZone: string): (time: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone });
  return (time) => format.format(time);
}

/** What the zone's own clock is ahead of UTC. */
function offsetIn(timeZone: string): OffsetAt {
  const clock = wall(timeZone);
  return (time) => Date.parse(`${clock(time).replace(' ', 'T')}Z`) - Math.floor(time / 1000) * 1000;
}

describe('a pause for an hour', () => {
  it('ends an hour later, also where the clock is changed in it', () => {
    const now = Date.parse('2026-03-29T00:30:00Z');
    expect(endOfPause('hour', now, offsetIn('Europe/Berlin')) - now).toBe(HOUR);
  });
});

describe('a pause for today', () => {
  it.each([
    ['an ordinary day', 'Europe/Berlin', '2026-11-25T13:00:00Z', '2026-11-26 00:00:00'],
    ['the last moment of a day', 'Europe/Berlin', '2026-11-25T22:59:59.999Z', '2026-11-26 00:00:00'],
    ['the first moment of a day', 'Europe/Berlin', '2026-11-25T23:00:00Z', '2026-11-27 00:00:00'],
    ['the last day of a year', 'Asia/Kolkata', '2026-12-31T12:00:00Z', '2027-01-01 00:00:00'],
    ['a day of 23 hours, from before the change', 'Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-30 00:00:00'],
    ['a day of 23 hours, from after it', 'Europe/Berlin', '2026-03-29T10:00:00Z', '2026-03-30 00:00:00'],
    ['a day of 25 hours, from before the change', 'Europe/Berlin', '2026-10-24T22:30:00Z', '2026-10-26 00:00:00'],
    ['a day of 25 hours, from after it', 'America/New_York', '2026-11-01T20:00:00Z', '2026-11-02 00:00:00'],
    ['a change by half an hour', 'Australia/Lord_Howe', '2026-10-03T14:00:00Z', '2026-10-05 00:00:00'],
    // In Beirut clocks go from 0:00 to 1:00; in Havana from 1:00 back to 0:00.
    ['a next day without a midnight', 'Asia/Beirut', '2026-03-28T12:00:00Z', '2026-03-29 01:00:00'],
    ['a next day with two midnights', 'America/Havana', '2026-10-31T20:00:00Z', '2026-11-01 00:00:00'],
  ])('%s', (_day, zone, now, ends) => {
    expect(wall(zone)(endOfPause('today', Date.parse(now), offsetIn(zone)))).toBe(ends);
  });

  it('ends at the first moment of the next day, at any time and in any zone', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Asia/Beirut', 'Pacific/Auckland'];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2029, 0, 1) }),
        (zone, now) => {
          const day = (time: number): string => wall(zone)(time).slice(0, 10);
          const end = nextMidnight(now, offsetIn(zone));
          expect(end).toBeGreaterThan(now);
          expect(end - now).toBeLessThanOrEqual(25 * HOUR);
          expect(day(end - 1)).toBe(day(now));
          expect(day(end) > day(now)).toBe(true);
        },
      ),
    );
  });
});
