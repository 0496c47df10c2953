/**
 * Site rules: what the reader chose for a host and its subdomains.
 * Owns: looking a host up, and the change that a switch makes; only what differs from the default is kept.
 * Used by: `decide.ts`, the settings store, the popup.
 * Never: parses addresses (the caller gives a host name) or guesses registrable domains: a rule is held for the
 * host that the reader saw, and for what lies below it.
 */

export type SiteRule = 'on' | 'off';
/** Keys are host names in lower case without a leading “www.”. */
export type SiteRules = Readonly<Record<string, SiteRule>>;

/** The host a rule is kept under: lower case, without a leading “www.” and a trailing dot. */
export function siteOf(host: string): string {
  return host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
}

/** The rule for a host: its own, else that of the nearest parent domain that has one. */
export function ruleFor(rules: SiteRules, host: string): SiteRule | undefined {
  return nearest(rules, siteOf(host));
}

/**
 * The rules after the reader switched a site.
 * @param without what would hold on this page if no rule of the site itself were kept, parents included
 * @returns the rule to keep under `siteOf(host)`, or null where none is needed
 */
export function ruleToKeep(wanted: SiteRule, without: SiteRule): SiteRule | null {
  return wanted === without ? null : wanted;
}

/** The rule a site would inherit from its parent domains. */
export function inheritedRule(rules: SiteRules, host: string): SiteRule | undefined {
  const parent = parentOf(siteOf(host));
  return parent === null ? undefined : nearest(rules, parent);
}

/** Whether a site is another, or lies below it. Both as `siteOf` gives them. */
export function isWithin(site: string, other: string): boolean {
  return site === other || (parentOf(site) !== null && site.endsWith(`.${other}`));
}

/** What is kept for a site, else for its nearest parent domain that has something. */
export function nearest<T>(kept: Readonly<Record<string, T>>, site: string): T | undefined {
  for (let at: string | null = site; at !== null; at = parentOf(at)) {
    const found = Object.hasOwn(kept, at) ? kept[at] : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function parentOf(site: string): string | null {
  // An address in digits has no parent domains.
  if (/^[\d.]+$|:/.test(site)) return null;
  const dot = site.indexOf('.');
  return dot < 0 ? null : site.slice(dot + 1);
}
