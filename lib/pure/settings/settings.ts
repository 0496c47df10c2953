/**
 * The reader's settings and their defaults.
 * Owns: what can be set, what each is when nothing is set, and reading them from what storage holds.
 * Used by: the content script, the background and the popup, each through the settings store.
 * Never: stores a default. Every setting has a storage entry of its own, so that two writers at once cannot undo
 * each other: the last word per setting wins and nothing else is touched.
 */
import type { SiteRule, SiteRules } from '../sites/rules';

export const RUN_ON = ['articles', 'every-page', 'chosen-sites'] as const;
/** Where Says Who runs when a site has no rule of its own. */
export type RunOn = (typeof RUN_ON)[number];

export const MARK = ['first-in-paragraph', 'first-on-page', 'every'] as const;
/** Which mentions of an entity carry a mark. */
export type MarkWhich = (typeof MARK)[number];

export interface Settings {
  enabled: boolean;
  runOn: RunOn;
  mark: MarkWhich;
  /** How long the pointer rests on a name before its card opens, in ms. */
  showDelay: number;
  sites: SiteRules;
}

/** 200–1000 ms: below, cards open in passing; above, they seem broken. */
export const SHOW_DELAY = { min: 200, max: 1000 } as const;

export const DEFAULTS: Settings = {
  enabled: true,
  runOn: 'articles',
  mark: 'first-in-paragraph',
  showDelay: 450,
  sites: {},
};

/** Storage entries of site rules: `site:HOST`. */
export const SITE_PREFIX = 'site:';
/** Storage entries of the other settings: `set:NAME`. */
export const SETTING_PREFIX = 'set:';

export type SettingName = Exclude<keyof Settings, 'sites'>;

const CHECKS: { [Name in SettingName]: (value: unknown) => value is Settings[Name] } = {
  enabled: (value) => typeof value === 'boolean',
  runOn: (value): value is RunOn => (RUN_ON as readonly unknown[]).includes(value),
  mark: (value): value is MarkWhich => (MARK as readonly unknown[]).includes(value),
  showDelay: (value): value is number =>
    typeof value === 'number' && value >= SHOW_DELAY.min && value <= SHOW_DELAY.max,
};

const isRule = (value: unknown): value is SiteRule => value === 'on' || value === 'off';

/**
 * Reads settings from all that storage holds. Anything that is not a valid setting is passed over and named.
 * @param stored every entry of the extension's local storage
 * @returns the settings with defaults filled in, and the names of the entries that could not be read
 */
export function readSettings(stored: Readonly<Record<string, unknown>>): { settings: Settings; unreadable: string[] } {
  const unreadable: string[] = [];
  const settings: Settings = { ...DEFAULTS };
  // Without a prototype: a host may have any name, “__proto__” too.
  const sites = Object.create(null) as Record<string, SiteRule>;
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith(SITE_PREFIX)) {
      const site = key.slice(SITE_PREFIX.length);
      if (isRule(value) && site !== '') sites[site] = value;
      else unreadable.push(key);
    } else if (key.startsWith(SETTING_PREFIX)) {
      const name = key.slice(SETTING_PREFIX.length);
      if (!isSettingName(name) || !assign(settings, name, value)) unreadable.push(key);
    }
  }
  settings.sites = sites;
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
  if (!CHECKS[name](value)) throw new TypeError(`Not a value of the setting ${name}: ${String(value)}`);
  return { key: SETTING_PREFIX + name, value: value === DEFAULTS[name] ? null : value };
}

/** Whether a changed storage entry concerns the settings at all. */
export function isSettingKey(key: string): boolean {
  return key.startsWith(SETTING_PREFIX) || key.startsWith(SITE_PREFIX);
}

function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(CHECKS, name);
}

function assign<Name extends SettingName>(settings: Settings, name: Name, value: unknown): boolean {
  const check: (value: unknown) => value is Settings[Name] = CHECKS[name];
  if (!check(value)) return false;
  settings[name] = value;
  return true;
}
