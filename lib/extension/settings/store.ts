/**
 * The settings store, over the browser's local storage.
 * Owns: reading, writing and watching settings.
 * Used by: content script, background and popup, each with its own `browser` object.
 * Never: syncs to an account (a list of sites is a reading history), and never writes more than the one entry that
 * the reader changed.
 */
import type { Browser } from 'webextension-polyfill';
import {
  entryFor,
  isSettingKey,
  readSettings,
  type SettingName,
  type Settings,
  SITE_PREFIX,
} from '../../pure/settings/settings';
import { keepForSwitch } from '../../pure/sites/decide';

export interface Loaded {
  settings: Settings;
  /** Entries that hold nonsense; they count as not set. */
  unreadable: string[];
}

/** Reads all settings. Where storage cannot be read, the defaults hold. */
export async function loadSettings(browser: Browser): Promise<Loaded> {
  try {
    return readSettings(await browser.storage.local.get(null));
  } catch {
    return { ...readSettings({}), unreadable: ['storage'] };
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

/** Switches a site, keeping a rule only where the default would not give the same. */
export async function switchSite(browser: Browser, host: string, on: boolean, isArticle: boolean): Promise<void> {
  const { settings } = await loadSettings(browser);
  const { site, rule } = keepForSwitch(settings, host, on, isArticle);
  await write(browser, SITE_PREFIX + site, rule);
}

/** Removes entries that hold nonsense, once the reader was told. */
export async function removeUnreadable(browser: Browser): Promise<void> {
  const { unreadable } = await loadSettings(browser);
  await browser.storage.local.remove(unreadable);
}

/** Calls `changed` whenever a setting was changed by anyone, until the signal is aborted. */
export function watchSettings(browser: Browser, changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some(isSettingKey)) changed();
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
