/**
 * The settings store, over the browser's local storage.
 * Owns: reading, writing and watching settings.
 * Used by: content script, background and popup, each with its own `browser` object.
 * Never: syncs to an account (a list of sites is a reading history), and never writes more than the one entry that
 * the reader changed.
 */
import type { Browser } from 'webextension-polyfill';
import type { EntityKey } from '../../pure/card/model';
import type { SettingName, Settings } from '../../pure/settings/settings';
import {
  entryFor,
  isSettingKey,
  MUTE_PREFIX,
  PAUSE_PREFIX,
  readSettings,
  SITE_PREFIX,
} from '../../pure/settings/stored';
import { keepForSwitch } from '../../pure/sites/decide';
import { isWithin, siteOf } from '../../pure/sites/rules';

/** UTF-16 units of a name in the list of muted names. */
const LONGEST_NAME = 200;

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

/** Switches a site, keeping a rule only where the default would not give the same; a pause of it ends. */
export async function switchSite(browser: Browser, host: string, on: boolean, isArticle: boolean): Promise<void> {
  const { settings } = await loadSettings(browser);
  await endPauses(browser, settings, (site) => isWithin(siteOf(host), site));
  const { site, rule } = keepForSwitch(settings, host, on, isArticle);
  await write(browser, SITE_PREFIX + site, rule);
}

/** Pauses a site until a time, in ms since 1970. Pauses that are over are forgotten on the way. */
export async function pauseSite(browser: Browser, host: string, until: number): Promise<void> {
  const { settings } = await loadSettings(browser);
  const now = Date.now();
  await endPauses(browser, settings, (_site, end) => end <= now);
  await write(browser, PAUSE_PREFIX + siteOf(host), until);
}

/** Ends the pause of a site. */
export async function resumeSite(browser: Browser, host: string): Promise<void> {
  const { settings } = await loadSettings(browser);
  await endPauses(browser, settings, (site) => isWithin(siteOf(host), site));
}

/** Neither marks nor cards of an entity any more. @param name what it is called in the list of muted names */
export async function muteEntity(browser: Browser, entity: EntityKey, name: string): Promise<void> {
  await write(browser, MUTE_PREFIX + entity, name.slice(0, LONGEST_NAME));
}

export async function unmuteEntity(browser: Browser, entity: EntityKey): Promise<void> {
  await write(browser, MUTE_PREFIX + entity, null);
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

async function endPauses(
  browser: Browser,
  { pauses }: Settings,
  which: (site: string, end: number) => boolean,
): Promise<void> {
  const over = Object.entries(pauses).filter(([site, end]) => which(site, end));
  if (over.length > 0) await browser.storage.local.remove(over.map(([site]) => PAUSE_PREFIX + site));
}

async function write(browser: Browser, key: string, value: unknown): Promise<void> {
  if (value === null) await browser.storage.local.remove(key);
  else await browser.storage.local.set({ [key]: value });
}
