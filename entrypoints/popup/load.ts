/**
 * What the popup shows, gathered.
 * Owns: asking settings, tab and background, checking the answers, and putting them into the popup's model.
 * Used by: the popup's page.
 * Never: leaves the popup empty: whatever does not answer has its plain words.
 */
import * as v from 'valibot';
import type { Browser } from 'webextension-polyfill';
import { ask } from '../../lib/extension/messages/ask';
import { DigestSchema } from '../../lib/pure/digest/schema';
import { PacksSummarySchema, TalliesSchema } from '../../lib/pure/messages/answers';
import type { PageReport } from '../../lib/pure/messages/to-page';
import { ALL_SITES, looksLikePdf, patternOf, unreadable } from '../../lib/pure/popup/address';
import type { FoundName, PageModel, PopupModel } from '../../lib/pure/popup/model';
import { isManagedSite } from '../../lib/pure/settings/policy';
import type { Settings } from '../../lib/pure/settings/settings';
import { SETTING_PREFIX } from '../../lib/pure/settings/stored';
import { siteOf } from '../../lib/pure/sites/rules';
import { type CurrentTab, isPdf, reportOf } from './tab';

/** The reader's settings, and what of them a managed policy sets. */
export interface Held {
  settings: Settings;
  managed: readonly string[];
}

/** All but the page: it is there at once, also where the page's own script is busy. */
export async function loadFrame(
  browser: Browser,
  { settings, managed }: Held,
): Promise<Omit<PopupModel, 'page' | 'trouble'>> {
  const packs = await ask<'packs'>(browser, { type: 'packs' }).catch(() => null);
  const summary = v.safeParse(PacksSummarySchema, packs);
  const { count, before, notices } = summary.success ? summary.output : { count: 0, before: undefined, notices: [] };
  return {
    everywhere: settings.enabled,
    everywhereManaged: managed.includes(`${SETTING_PREFIX}enabled`),
    packs: { count, before },
    notices: notices.map((id) => ({ id })),
    panel: 'sidePanel' in browser || 'sidebarAction' in browser ? 'side' : 'tab',
    now: Date.now(),
  };
}

export interface LoadedPage {
  page: PageModel;
  /** null where nobody answers. */
  report: PageReport | null;
}

export async function loadPage(browser: Browser, tab: CurrentTab | null, held: Held): Promise<LoadedPage> {
  const without = (page: PageModel): LoadedPage => ({ page, report: null });
  if (!tab?.url) {
    // The browser names the pages that we may read, and those only.
    const readable = await isAllowed(browser, ALL_SITES);
    return without(readable ? { kind: 'no-page', why: 'browser-page' } : { kind: 'withheld', host: null });
  }
  const { url } = tab;
  const why = unreadable(url);
  if (why) return without({ kind: 'no-page', why });
  const [report, allowed] = await Promise.all([reportOf(browser, tab), isAllowed(browser, [patternOf(url)])]);
  const host = url.hostname;
  if (!report) {
    if (!allowed) return without({ kind: 'withheld', host });
    return without(looksLikePdf(url) ? { kind: 'no-page', why: 'pdf' } : { kind: 'no-answer', host });
  }
  if (report.names.length === 0 && (await isPdf(browser, tab))) return without({ kind: 'no-page', why: 'pdf' });
  const { on, reason, until, scanning } = report;
  const { settings } = held;
  const muted = (report.muted ?? []).map((key) => ({ key, name: settings.muted[key] || key }));
  const names = await foundNames(browser, report);
  const read = v.safeParse(DigestSchema, report.digest);
  const digest = read.success ? read.output : undefined;
  return {
    page: {
      kind: 'page',
      host,
      on,
      reason,
      until,
      scanning,
      names,
      muted,
      digest,
      forNow: !allowed,
      managed: isManagedSite(held.managed, siteOf(host)),
      isPrivate: tab.isPrivate,
    },
    report,
  };
}

async function foundNames(browser: Browser, report: PageReport): Promise<FoundName[]> {
  const entities = report.names.map((name) => name.entity);
  const answer =
    entities.length > 0 ? await ask<'tallies'>(browser, { type: 'tallies', entities }).catch(() => []) : [];
  const tallies = v.safeParse(TalliesSchema, answer);
  const times = new Map(report.names.map((name) => [name.entity, name.times]));
  return tallies.success ? tallies.output.map((row) => ({ ...row, times: times.get(row.key) ?? 0 })) : [];
}

/** Whether the browser lets us read these pages for good. Where it does not say, it is not the thing to ask for. */
function isAllowed(browser: Browser, origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] }).catch(() => true);
}
