/**
 * What is kept for sites.
 * Owns: switching, pausing and resuming one, so that nothing is kept that the default would give as well.
 * Used by: content script, popup, panel and options.
 * Never: keeps a site of a private window on disk.
 */
import type { Browser } from 'webextension-polyfill';
import { isManagedSite } from '../../pure/settings/policy';
import type { Settings } from '../../pure/settings/settings';
import { PAUSE_PREFIX, SITE_PREFIX } from '../../pure/settings/stored';
import type { StoredEntry } from '../../pure/settings/transfer';
import { keepForSwitch } from '../../pure/sites/decide';
import { isWithin, type SiteRule, siteOf } from '../../pure/sites/rules';
import { loadSettings, writeAll, writeIn } from './store';

/** A page's host, and whether its tab is in a private window. */
export interface SiteOfTab {
  host: string;
  isPrivate: boolean;
}

/** Switches a site that no policy sets, keeping a rule only where the default would not give the same; a pause of it ends. */
export async function switchSite(
  browser: Browser,
  { host, isPrivate }: SiteOfTab,
  on: boolean,
  isArticle: boolean,
): Promise<void> {
  const { settings, managed } = await loadSettings(browser, isPrivate);
  if (isManagedSite(managed, siteOf(host))) return;
  const { site, rule } = keepForSwitch(settings, host, on, isArticle);
  await writeIn(browser, isPrivate, [
    [SITE_PREFIX + site, rule],
    ...endOf(settings, (paused) => isWithin(siteOf(host), paused)),
  ]);
}

/** Pauses a site until a time, in ms since 1970. Pauses that are over are forgotten on the way. */
export async function pauseSite(browser: Browser, { host, isPrivate }: SiteOfTab, until: number): Promise<void> {
  const { settings, managed } = await loadSettings(browser, isPrivate);
  if (isManagedSite(managed, siteOf(host))) return;
  const now = Date.now();
  await writeIn(browser, isPrivate, [
    [PAUSE_PREFIX + siteOf(host), until],
    ...endOf(settings, (site, end) => end <= now && site !== siteOf(host)),
  ]);
}

/** Ends the pause of a site. */
export async function resumeSite(browser: Browser, { host, isPrivate }: SiteOfTab): Promise<void> {
  const { settings } = await loadSettings(browser, isPrivate);
  await writeIn(
    browser,
    isPrivate,
    endOf(settings, (site) => isWithin(siteOf(host), site)),
  );
}

/** What is kept for one site; null: nothing. */
export interface KeptSite {
  rule: SiteRule | null;
  /** When its pause ends, in ms since 1970. */
  until: number | null;
}

/** Keeps exactly this for a site, whatever was kept before. @param site as `siteOf` gives it */
export async function keepSite(browser: Browser, site: string, kept: KeptSite): Promise<void> {
  await writeAll(browser, [
    [SITE_PREFIX + site, kept.rule],
    [PAUSE_PREFIX + site, kept.until],
  ]);
}

function endOf({ pauses }: Settings, which: (site: string, end: number) => boolean): StoredEntry[] {
  return Object.entries(pauses)
    .filter(([site, end]) => which(site, end))
    .map(([site]) => [PAUSE_PREFIX + site, null]);
}
