/**
 * The alarm for packs that are kept up to date once a day.
 * Owns: setting it while there is such a pack, and only then.
 * Used by: the background.
 * Never: goes off for a reader who subscribes to nothing.
 */
import type { Browser } from 'webextension-polyfill';
import type { PackRow } from '../../pure/library/model';

const NAME = 'packs:update';
/** Minutes: a device that slept over the time is late by as much at most. */
const LOOK_EVERY = 60;
/** Minutes after the browser's start: a short visit a day is enough. */
const FIRST_LOOK = 5;

/** Sets the alarm, or ends it. To be called when the browser starts, and when the packs have changed. */
export async function setAlarm({ alarms }: Browser, rows: readonly PackRow[]): Promise<void> {
  const wanted = rows.some(
    ({ updates, origin }) => updates === 'daily' || (origin.kind === 'policy' && origin.url !== ''),
  );
  const there = await alarms.get(NAME);
  if (wanted && !there) alarms.create(NAME, { delayInMinutes: FIRST_LOOK, periodInMinutes: LOOK_EVERY });
  if (!wanted && there) await alarms.clear(NAME);
}

/** Listens for the life of the background. */
export function whenAlarm({ alarms }: Browser, due: () => void): void {
  alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) due();
  });
}
