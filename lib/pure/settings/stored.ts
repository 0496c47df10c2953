/**
 * Settings as storage holds them.
 * Owns: the names of the entries, reading all settings from them, and what to write for one.
 * Used by: the settings store; the export and import of settings.
 * Never: stores a default. Every setting has an entry of its own, so that two writers at once cannot undo each other:
 * the last word per setting wins and nothing else is touched.
 */
import type { SiteRule } from '../sites/rules';
import { DEFAULTS, isSettingName, isValueOf, type SettingName, type Settings } from './settings';

/** `set:NAME`: a setting with one value. */
export const SETTING_PREFIX = 'set:';
/** `site:HOST`: the rule for a site. */
export const SITE_PREFIX = 'site:';
/** `pause:HOST`: when the pause of a site ends. */
export const PAUSE_PREFIX = 'pause:';
/** `mute:ENTITY`: a muted entity, with its name. */
export const MUTE_PREFIX = 'mute:';

/** `aside:KEY`: an entry that could not be read, as it was, after the reader was told of it. */
export const ASIDE_PREFIX = 'aside:';

/** What a managed policy sets, as the background has checked it. */
export const POLICY_KEY = 'policy:set';
/** Changes whenever the packs do. */
export const PACKS_STAMP = 'packs:stamp';

/** UTF-16 units: longer hosts, keys and names are not ours. */
export const LONGEST = 300;

const LISTS = {
  [SITE_PREFIX]: (value: unknown): value is SiteRule => value === 'on' || value === 'off',
  [PAUSE_PREFIX]: isTime,
  [MUTE_PREFIX]: (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST,
};

/**
 * Reads settings from all that storage holds. Anything that is not a valid setting is passed over and named.
 * @param stored every entry of the extension's local storage
 * @returns the settings with defaults filled in, and the names of the entries that could not be read
 */
export function readSettings(stored: Readonly<Record<string, unknown>>): { settings: Settings; unreadable: string[] } {
  const unreadable: string[] = [];
  const simple: Record<string, unknown> = {};
  const lists: Record<keyof typeof LISTS, Record<string, unknown>> = {
    [SITE_PREFIX]: bare(),
    [PAUSE_PREFIX]: bare(),
    [MUTE_PREFIX]: bare(),
  };
  for (const [key, value] of Object.entries(stored)) {
    const cut = key.indexOf(':') + 1;
    const [prefix, name] = [key.slice(0, cut), key.slice(cut)];
    if (prefix === SETTING_PREFIX) {
      if (isSettingName(name) && isValueOf(name, value)) simple[name] = value;
      else unreadable.push(key);
    } else if (isListPrefix(prefix)) {
      if (name !== '' && name.length <= LONGEST && LISTS[prefix](value)) lists[prefix][name] = value;
      else unreadable.push(key);
    }
  }
  const settings = {
    ...DEFAULTS,
    ...simple,
    sites: lists[SITE_PREFIX],
    pauses: lists[PAUSE_PREFIX],
    muted: lists[MUTE_PREFIX],
  } as Settings;
  return { settings, unreadable };
}

/**
 * What to write for one setting: the entry's key, and its value or null where the default needs no entry.
 * @throws TypeError where the value is not one that the setting can have
 */
export function entryFor<Name extends SettingName>(
  name: Name,
  value: Settings[Name],
): { key: string; value: Settings[Name] | null } {
  if (!isValueOf(name, value)) throw new TypeError(`Not a value of the setting ${name}: ${String(value)}`);
  return { key: SETTING_PREFIX + name, value: value === DEFAULTS[name] ? null : value };
}

/** Whether open pages have to look at their settings, or at their packs, anew. */
export function isWatchedKey(key: string): boolean {
  return isSettingKey(key) || key === POLICY_KEY || key === PACKS_STAMP;
}

/** Whether a storage entry belongs to the settings at all. */
export function isSettingKey(key: string): boolean {
  const prefix = key.slice(0, key.indexOf(':') + 1);
  return prefix === SETTING_PREFIX || isListPrefix(prefix);
}

function isListPrefix(prefix: string): prefix is keyof typeof LISTS {
  return Object.hasOwn(LISTS, prefix);
}

/** Whether a value is a time that a calendar has, in ms since 1970 (ECMA-262, “Time Values”): others cannot be written. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

/** Without a prototype: a host may have any name, “__proto__” too. */
function bare(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}
