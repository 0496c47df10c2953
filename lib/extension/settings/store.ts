/**
 * The settings store, over the browser's local storage.
 * Owns: reading, writing and watching settings.
 * Used by: content script, background and popup, each with its own `browser` object.
 * Never: syncs to an account (a list of sites is a reading history), and never writes more than the one entry that
 * the reader changed.
 */
import type { Browser } from 'webextension-polyfill';
import type { EntityKey } from '../../pure/card/model';
import { layPolicy, readPolicy } from '../../pure/settings/policy';
import { type PrivateEntries, withPrivate } from '../../pure/settings/private';
import type { SettingName, Settings } from '../../pure/settings/settings';
import {
  ASIDE_PREFIX,
  entryFor,
  isSettingKey,
  isWatchedKey,
  MUTE_PREFIX,
  POLICY_KEY,
  readSettings,
} from '../../pure/settings/stored';
import type { StoredEntry } from '../../pure/settings/transfer';
import { ask } from '../messages/ask';

/** UTF-16 units of a name in the list of muted names. */
const LONGEST_NAME = 200;

export interface Loaded {
  settings: Settings;
  /** Entries that hold nonsense; they count as not set. */
  unreadable: string[];
  /** What a policy sets, by the names of its entries: `set:runOn`, `site:news.example`. The reader's own word on them waits until it is lifted. */
  managed: readonly string[];
}

/**
 * Reads all settings. Where storage cannot be read, the defaults hold.
 * @param isPrivate as they hold in private windows
 */
export async function loadSettings(browser: Browser, isPrivate = false): Promise<Loaded> {
  try {
    const kept = await browser.storage.local.get(null);
    // Where nobody answers, what is stored still holds.
    const own = isPrivate ? await ask<'private-entries'>(browser, { type: 'private-entries' }).catch(() => ({})) : {};
    const stored = withPrivate(kept, own);
    const { settings, unreadable } = readSettings(stored);
    return { ...layPolicy(settings, readPolicy(stored[POLICY_KEY])), unreadable };
  } catch {
    return { ...readSettings({}), unreadable: ['storage'], managed: [] };
  }
}

/** Sets one setting. @throws what the browser throws where storage is full or read-only */
export async function saveSetting<Name extends SettingName>(
  browser: Browser,
  name: Name,
  value: Settings[Name],
): Promise<void> {
  const entry = entryFor(name, value);
  await write(browser, entry.key, entry.value);
}

/** Neither marks nor cards of an entity any more. @param name what it is called in the list of muted names */
export async function muteEntity(browser: Browser, entity: EntityKey, name: string, isPrivate = false): Promise<void> {
  await writeIn(browser, isPrivate, [[MUTE_PREFIX + entity, name.slice(0, LONGEST_NAME)]]);
}

export async function unmuteEntity(browser: Browser, entity: EntityKey, isPrivate = false): Promise<void> {
  await writeIn(browser, isPrivate, [[MUTE_PREFIX + entity, null]]);
}

/** Mutes or unmutes an entity. @returns false where it could not be kept */
export function keepMuted(
  browser: Browser,
  isPrivate: boolean,
  entity: EntityKey,
  name: string,
  muted: boolean,
): Promise<boolean> {
  const kept = muted ? muteEntity(browser, entity, name, isPrivate) : unmuteEntity(browser, entity, isPrivate);
  return kept.then(
    () => true,
    () => false,
  );
}

/** Writes entries where they belong: those of private windows into the background's memory. @throws as `saveSetting` */
export async function writeIn(browser: Browser, isPrivate: boolean, entries: readonly StoredEntry[]): Promise<void> {
  if (!isPrivate) return writeAll(browser, entries);
  await ask<'keep-private'>(browser, { type: 'keep-private', entries: Object.fromEntries(entries) as PrivateEntries });
}

/** Writes checked entries, as an import gives them; what they do not name stays. */
export async function writeAll(browser: Browser, entries: readonly StoredEntry[]): Promise<void> {
  const kept = entries.filter(([, value]) => value !== null);
  // First what may fail for want of room: then nothing has changed.
  if (kept.length > 0) await browser.storage.local.set(Object.fromEntries(kept));
  const gone = entries.filter(([, value]) => value === null).map(([key]) => key);
  if (gone.length > 0) await browser.storage.local.remove(gone);
}

/** Everything back to the defaults: every setting, site, pause and muted name, and what could not be read. */
export async function resetSettings(browser: Browser): Promise<void> {
  const stored = await browser.storage.local.get(null);
  const isOurs = (key: string): boolean => isSettingKey(key) || key.startsWith(ASIDE_PREFIX);
  await browser.storage.local.remove(Object.keys(stored).filter(isOurs));
}

/** Removes entries that hold nonsense, where the reader asks for that. */
export async function removeUnreadable(browser: Browser): Promise<void> {
  const { unreadable } = await loadSettings(browser);
  await browser.storage.local.remove(unreadable);
}

/** Calls `changed` whenever a setting, a policy or the packs were changed by anyone, until the signal is aborted. */
export function watchSettings(browser: Browser, changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some(isWatchedKey)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      try {
        browser.storage.onChanged.removeListener(listener);
      } catch {
        // The extension is gone, and its listeners with it.
      }
    },
    { once: true },
  );
}

async function write(browser: Browser, key: string, value: unknown): Promise<void> {
  if (value === null) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: value });
}
