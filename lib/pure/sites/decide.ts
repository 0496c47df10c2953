/**
 * Whether Says Who is on for a page, and why: the only place where that is decided.
 * Owns: the decision and its reason, which the popup puts into a sentence.
 * Used by: the content script (to run or not) and the settings store (to know what a switch must keep).
 * Never: looks at a page; whether it is an article is told to it.
 */
import type { RunOn, Settings } from '../settings/settings';
import { inheritedRule, ruleFor, ruleToKeep, type SiteRule, siteOf } from './rules';

export const SITE_REASONS = [
  'off-everywhere',
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
}

/**
 * Decides for one page. The reader's own rule for the site comes first, then where Says Who runs by default.
 * @param isArticle asked only where the answer depends on it, since it costs a look at the page
 */
export function decide(settings: Settings, host: string, isArticle: () => boolean): SiteState {
  if (!settings.enabled) return { on: false, reason: 'off-everywhere' };
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
