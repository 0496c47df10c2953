/**
 * What the popup shows, gathered.
 * Owns: asking settings, tab and background, checking the answers, and putting them into the popup's model.
 * Used by: the popup's page.
 * Never: leaves the popup empty: whatever does not answer has its plain words.
 */
import * as v from 'valibot';
import type { Browser } from 'webextension-polyfill';
import type { LoadState } from '../../components/shared/load-state';
import { ask } from '../../lib/extension/messages/ask';
import { loadSettings } from '../../lib/extension/settings/store';
import type { EntityKey } from '../../lib/pure/card/model';
import { CardModelSchema } from '../../lib/pure/card/schema';
import { PacksSummarySchema, TalliesSchema } from '../../lib/pure/messages/answers';
import type { PageReport } from '../../lib/pure/messages/to-page';
import type { FoundName, PageModel, PopupModel } from '../../lib/pure/popup/model';
import { type CurrentTab, reportOf } from './tab';

export interface PopupData {
  model: PopupModel;
  tab: CurrentTab | null;
  report: PageReport | null;
}

export async function loadPopup(browser: Browser, tab: CurrentTab | null): Promise<PopupData> {
  const [{ settings }, packs, report] = await Promise.all([
    loadSettings(browser),
    ask<'packs'>(browser, { type: 'packs' }).catch(() => null),
    tab && isWeb(tab) ? reportOf(browser, tab) : null,
  ]);
  const summary = v.safeParse(PacksSummarySchema, packs);
  const { count, before, notices } = summary.success ? summary.output : { count: 0, before: undefined, notices: [] };
  const model: PopupModel = {
    everywhere: settings.enabled,
    page: await pageModel(browser, tab, report),
    packs: { count, before },
    notices: notices.map((id) => ({ id })),
  };
  return { model, tab, report };
}

/** The claims of one entity, for reading in the popup. */
export async function loadCard(browser: Browser, entity: EntityKey, names: PageReport['names']): Promise<LoadState> {
  const page = names.map((name) => name.entity);
  const answer = await ask<'card'>(browser, { type: 'card', entity, paragraph: [], page }).catch(() => undefined);
  const model = v.safeParse(CardModelSchema, answer);
  return model.success ? { kind: 'ready', model: model.output } : { kind: 'error', error: 'unreadable' };
}

async function pageModel(browser: Browser, tab: CurrentTab | null, report: PageReport | null): Promise<PageModel> {
  if (tab?.url?.protocol.endsWith('-extension:')) return { kind: 'extension-page' };
  if (!tab?.url || !report) return { kind: 'no-access' };
  return {
    kind: 'page',
    host: tab.url.hostname,
    on: report.on,
    reason: report.reason,
    scanning: report.scanning,
    names: await foundNames(browser, report),
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

function isWeb(tab: CurrentTab): boolean {
  return tab.url?.protocol === 'http:' || tab.url?.protocol === 'https:';
}
