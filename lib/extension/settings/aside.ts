/**
 * Stored settings that this version cannot read, kept for one that can.
 * Owns: setting them aside once the reader was told, and putting them back after an update.
 * Used by: the popup (sets aside), the background (puts back).
 * Never: loses a value: a newer version may have written it, and may come back.
 */
import type { Browser } from 'webextension-polyfill';
import { ASIDE_PREFIX, isSettingKey, readSettings } from '../../pure/settings/stored';

/** Takes entries that hold nonsense out of the way. @throws what the browser throws where nothing can be written */
export async function setUnreadableAside(browser: Browser): Promise<void> {
  const { local } = browser.storage;
  const stored = await local.get(null);
  const { unreadable } = readSettings(stored);
  if (unreadable.length === 0) return;
  // First what may fail for want of room: then nothing has changed.
  await local.set(Object.fromEntries(unreadable.map((key) => [ASIDE_PREFIX + key, stored[key]])));
  await local.remove(unreadable);
}

/** Puts back what this version can read, but for what the reader has set anew meanwhile. */
export async function putBackAside(browser: Browser): Promise<void> {
  const { local } = browser.storage;
  const stored = await local.get(null);
  const kept = Object.keys(stored)
    .filter((key) => key.startsWith(ASIDE_PREFIX))
    .map((key) => ({ key, own: key.slice(ASIDE_PREFIX.length) }));
  const readable = kept.filter(
    ({ key, own }) => isSettingKey(own) && readSettings({ [own]: stored[key] }).unreadable.length === 0,
  );
  const back = readable.filter(({ own }) => !(own in stored));
  if (back.length > 0) await local.set(Object.fromEntries(back.map(({ key, own }) => [own, stored[key]])));
  if (readable.length > 0) await local.remove(readable.map(({ key }) => key));
}
