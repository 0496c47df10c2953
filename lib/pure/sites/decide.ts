/**
 * Whether Says Who is on for a page, and why: the only place where that is decided.
 * Owns: the decision and its reason, which the popup puts into a sentence.
 * Used by: the content script (to run or not) and the settings store (to know what a switch must keep).
 * Never: looks at a page; whether it is an article is told to it.
 */
import type { RunOn, Settings } from '../settings/settings';
import { inheritedRule, nearest, ruleFor, ruleToKeep, type SiteRule, siteOf } from './rules';

export const SITE_REASONS = [
  'off-everywhere',
  'paused',
  'off-site',
  'on-site',
  'on-every-page',
  'on-article',
  'off-not-article',
  'off-not-chosen',
] as const;
export type SiteReason = (typeof SITE_REASONS)[number];

export interface SiteState {
  on: boolean;
  reason: SiteReason;
  /** With `paused`: when the pause ends, in ms since 1970. */
  until?: number;
}

/**
 * Decides for one page. A pause comes before the reader's own rule for the site, and that before where Says Who runs
 * by default.
 * @param isArticle asked only where the answer depends on it, since it costs a look at the page
 * @param now ms since 1970
 */
export function decide(settings: Settings, host: string, isArticle: () => boolean, now: number): SiteState {
  if (!settings.enabled) return { on: false, reason: 'off-everywhere' };
  const until = pauseOf(settings, host);
  if (until !== undefined && until > now) return { on: false, reason: 'paused', until };
  const rule = ruleFor(settings.sites, host);
  if (rule === 'off') return { on: false, reason: 'off-site' };
  if (rule === 'on') return { on: true, reason: 'on-site' };
  return byDefault(settings.runOn, isArticle);
}

/**
 * What to keep when the reader switches a site, so that the page is as wanted and nothing is kept that the
 * default or a parent domain already gives.
 */
export function keepForSwitch(
  settings: Settings,
  host: string,
  wanted: boolean,
  isArticle: boolean,
): { site: string; rule: SiteRule | null } {
  const without = inheritedRule(settings.sites, host) ?? (byDefault(settings.runOn, () => isArticle).on ? 'on' : 'off');
  return { site: siteOf(host), rule: ruleToKeep(wanted ? 'on' : 'off', without) };
}

/** When the pause of a host or of a parent domain ends, over or not. */
export function pauseOf(settings: Pick<Settings, 'pauses'>, host: string): number | undefined {
  return nearest(settings.pauses, siteOf(host));
}

function byDefault(runOn: RunOn, isArticle: () => boolean): SiteState {
  switch (runOn) {
    case 'every-page':
      return { on: true, reason: 'on-every-page' };
    case 'chosen-sites':
      return { on: false, reason: 'off-not-chosen' };
    case 'articles':
      return isArticle() ? { on: true, reason: 'on-article' } : { on: false, reason: 'off-not-article' };
  }
}
