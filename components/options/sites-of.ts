/**
 * The sites that have a setting of their own, as a list.
 * Owns: putting rules and pauses together, in order.
 * Used by: `SitesPart.tsx`.
 * Never: lists a pause that is over.
 */
import type { Settings } from '../../lib/pure/settings/settings';
import type { KeptSite } from './model';

/** @param now ms since 1970 */
export function sitesOf(
  { sites, pauses }: Pick<Settings, 'sites' | 'pauses'>,
  now: number,
): { site: string; kept: KeptSite }[] {
  const running = Object.keys(pauses).filter((site) => (pauses[site] ?? 0) > now);
  return [...new Set([...Object.keys(sites), ...running])].sort().map((site) => ({
    site,
    kept: { rule: sites[site] ?? null, until: running.includes(site) ? (pauses[site] ?? null) : null },
  }));
}
