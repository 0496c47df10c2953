/**
 * What a school or newsroom sets for its readers.
 * Owns: reading a managed policy, and laying its settings and sites over the reader's own.
 * Used by: the background (reads the policy), the settings store (lays it over what is read).
 * Never: fails for a policy that is wrong in part: what is right in it holds, the rest is named.
 *
 *     { "settings": { "runOn": "chosen-sites" }, "sites": { "news.example": "on" },
 *       "packs": [{ "address": "https://packs.example/desk.pack.json" }, { "text": "{ … }" }] }
 */
import { isWithin, type SiteRule } from '../sites/rules';
import { isSettingName, isValueOf, type Settings, type SimpleSettings } from './settings';
import { SETTING_PREFIX, SITE_PREFIX } from './stored';

/** A pack by its address, or as its text. */
export type PolicyPack = { address: string } | { text: string };

/** The part that every page needs. */
export interface PolicySettings {
  settings: Partial<SimpleSettings>;
  sites: Readonly<Record<string, SiteRule>>;
}

export interface Policy extends PolicySettings {
  packs: readonly PolicyPack[];
  /** Where something stands that is not understood: `settings.runOn`. */
  unreadable: readonly string[];
}

/** Packs beyond are not read: a library of so many is a mistake. */
const MOST_PACKS = 100;
/** UTF-16 units of a name that is not understood, as it is told. */
const LONGEST_SHOWN = 300;
const UNSEEN = /[\p{C}\u2028\u2029]/u;
/** No site's name. */
const UNNAMED = new RegExp(`^$|^__proto__$|${UNSEEN.source}`, 'u');

export function readPolicy(managed: unknown): Policy {
  const { packs, ...all } = isRecord(managed) ? managed : {};
  const unreadable: string[] = [];
  const settings: Record<string, unknown> = {};
  const sites: Record<string, SiteRule> = {};
  for (const [part, held] of Object.entries(all)) {
    if ((part !== 'settings' && part !== 'sites') || !isRecord(held)) {
      unreadable.push(shown(part));
      continue;
    }
    for (const [name, value] of Object.entries(held)) {
      if (part === 'settings' && isSettingName(name) && isValueOf(name, value)) settings[name] = value;
      else if (part === 'sites' && !UNNAMED.test(name) && (value === 'on' || value === 'off')) sites[name] = value;
      else unreadable.push(shown(`${part}.${name}`));
    }
  }
  const listed = Array.isArray(packs) ? packs.slice(0, MOST_PACKS) : [];
  if (packs !== undefined && !Array.isArray(packs)) unreadable.push('packs');
  const read = listed.flatMap((pack, at) => {
    const found = readPack(pack);
    if (!found) unreadable.push(`packs[${at}]`);
    return found ?? [];
  });
  return { settings: settings as Partial<SimpleSettings>, sites, packs: read, unreadable };
}

/**
 * Lays a policy over the reader's settings.
 * @returns besides, what is set so, by the names of its storage entries: `set:runOn`, `site:news.example`
 */
export function layPolicy(
  settings: Settings,
  policy: PolicySettings,
): { settings: Settings; managed: readonly string[] } {
  const set = Object.keys(policy.sites);
  const managed = [
    ...Object.keys(policy.settings).map((name) => SETTING_PREFIX + name),
    ...set.map((site) => SITE_PREFIX + site),
  ];
  if (managed.length === 0) return { settings, managed };
  const free = <T>(kept: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(kept).filter(([site]) => !set.some((each) => isWithin(site, each))));
  return {
    settings: {
      ...settings,
      ...policy.settings,
      sites: { ...free(settings.sites), ...policy.sites },
      // A pause of a parent domain would hold for the site too.
      pauses: Object.fromEntries(
        Object.entries(free(settings.pauses)).filter(([site]) => !set.some((each) => isWithin(each, site))),
      ),
    },
    managed,
  };
}

/** Whether the policy sets what holds for a site. @param managed as `layPolicy` gives it */
export function isManagedSite(managed: readonly string[], site: string): boolean {
  return managed.some((key) => key.startsWith(SITE_PREFIX) && isWithin(site, key.slice(SITE_PREFIX.length)));
}

function shown(name: string): string {
  return name.slice(0, LONGEST_SHOWN).replace(new RegExp(UNSEEN, 'gu'), '\ufffd');
}

function readPack(pack: unknown): PolicyPack | null {
  if (!isRecord(pack) || Object.keys(pack).length !== 1) return null;
  if (typeof pack.address === 'string' && pack.address.startsWith('https://')) return { address: pack.address };
  return typeof pack.text === 'string' ? { text: pack.text } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
