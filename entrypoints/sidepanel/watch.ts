/**
 * The page that the side panel is about, from its tab to its claims.
 * Joins: following the tab, the claims from the background, and the panel's model.
 * Used by: `main.tsx`.
 * Never: shows the claims of another page than the one it names, nor anything that it could not check.
 */
import * as v from 'valibot';
import type { Browser } from 'webextension-polyfill';
import { ask } from '../../lib/extension/messages/ask';
import { watchPacks } from '../../lib/extension/packs/stamp';
import { createFollower, type FollowedTab, type Link } from '../../lib/extension/panel/follow';
import { watchTab } from '../../lib/extension/panel/which-tab';
import { switchSite } from '../../lib/extension/settings/sites';
import { loadSettings, saveSetting } from '../../lib/extension/settings/store';
import type { ToPanel } from '../../lib/pure/messages/panel';
import type { PageReport } from '../../lib/pure/messages/to-page';
import type { Found, PanelModel, PanelPage } from '../../lib/pure/panel/model';
import { PageClaimsSchema } from '../../lib/pure/panel/schema';
import { isManagedSite } from '../../lib/pure/settings/policy';
import { SETTING_PREFIX } from '../../lib/pure/settings/stored';
import { siteOf } from '../../lib/pure/sites/rules';

export interface PanelWatch {
  /** What is named on the page. */
  names(): PageReport['names'];
  redraw(): void;
  show(entity: string): void;
  /** Shows a sentence of the digest on the page. */
  showSentence(place: number): void;
  /** The page's address; '' where there is none. */
  readonly address: string;
  readonly digest: PageReport['digest'];
  switchSite(on: boolean): void;
  switchEverywhere(on: boolean): void;
  retry(): void;
}

/** @param named the tab that the panel's address names; null: the active tab of its window */
export function watchPage(browser: Browser, named: number | null, draw: (model: PanelModel) => void): PanelWatch {
  let link: Link = 'waiting';
  let tab: FollowedTab | null = null;
  let report: PageReport | null = null;
  let pointed: PanelModel['pointed'] = null;
  let shown: PanelModel['shown'] = null;
  /** Which mention of an entity was asked for last. */
  const asked = new Map<string, number>();
  let claims: Found['claims'] = { is: 'loading' };
  /** The entities whose claims these are, or are on their way. */
  let loaded = '';

  const redraw = (): void => draw({ page: page(), visit: visitOf(tab), pointed, shown });

  const page = (): PanelPage => {
    if (link !== 'connected') return { kind: link };
    if (!report) return { kind: 'waiting' };
    const times = new Map(report.names.map((name) => [name.entity, name.times]));
    return {
      kind: 'page',
      host: tab?.url?.hostname ?? '',
      state: { on: report.on, reason: report.reason, until: report.until, managed: isSet(report.reason) },
      now: Date.now(),
      found: { scanning: report.scanning, times, claims, digest: report.digest },
    };
  };

  /** What a managed policy sets; read with each report, since both change rarely. */
  let managed: readonly string[] = [];
  const isSet = (reason: PageReport['reason']): boolean =>
    reason === 'off-everywhere'
      ? managed.includes(`${SETTING_PREFIX}enabled`)
      : isManagedSite(managed, siteOf(tab?.url?.hostname ?? ''));

  const readManaged = async (): Promise<void> => {
    managed = (await loadSettings(browser)).managed;
    redraw();
  };

  const load = async (entities: readonly string[]): Promise<void> => {
    const wanted = entities.join('\n');
    if (wanted === loaded && claims.is !== 'unreadable') return;
    loaded = wanted;
    // What is there stays while more is read of the same page; nothing blinks.
    if (claims.is !== 'ready') claims = { is: 'loading' };
    const answer = await ask<'page-claims'>(browser, { type: 'page-claims', entities: [...entities] }).catch(
      () => null,
    );
    if (loaded !== wanted) return;
    const checked = v.safeParse(PageClaimsSchema, answer);
    claims = checked.success ? { is: 'ready', page: checked.output } : { is: 'unreadable' };
    redraw();
  };

  const forget = (): void => {
    report = null;
    pointed = null;
    shown = null;
    asked.clear();
    claims = { is: 'loading' };
    loaded = '';
  };

  const hear = (message: ToPanel): void => {
    if (message.type === 'report') {
      report = message.report;
      void readManaged();
      if (!report.on) {
        claims = { is: 'loading' };
        loaded = '';
      } else void load(report.names.map((name) => name.entity));
    } else if (message.type === 'pointed') pointed = message.entity;
    else {
      const of = timesOf(message.entity);
      shown = { entity: message.entity, nth: message.found ? (asked.get(message.entity) ?? 0) : null, of };
    }
    redraw();
  };

  /** In a tab of its own the panel stands before the page that it speaks of. */
  const toPage = (): void => {
    if (named !== null) browser.tabs.update(named, { active: true }).catch(() => undefined);
  };
  const timesOf = (entity: string): number => report?.names.find((name) => name.entity === entity)?.times ?? 0;

  const follower = createFollower(browser, {
    linked(now, where) {
      if (visitOf(where) !== visitOf(tab) || now !== 'connected') forget();
      [link, tab] = [now, where];
      redraw();
    },
    message: hear,
  });
  void watchTab(browser, named, follower.follow);
  watchPacks(browser, () => {
    loaded = '';
    if (report?.on) void load(report.names.map((name) => name.entity));
  });

  return {
    names: () => report?.names ?? [],
    redraw,
    show(entity) {
      const last = asked.get(entity);
      const nth = last === undefined ? 0 : (last + 1) % Math.max(1, timesOf(entity));
      asked.set(entity, nth);
      follower.send({ type: 'show', entity, nth });
      toPage();
    },
    showSentence(place) {
      follower.send({ type: 'show-sentence', place });
      toPage();
    },
    get address() {
      return tab?.url?.href ?? '';
    },
    get digest() {
      return report?.digest;
    },
    switchSite(on) {
      if (!tab?.url) return;
      const site = { host: tab.url.hostname, isPrivate: tab.isPrivate };
      void switchSite(browser, site, on, report?.article ?? false);
    },
    switchEverywhere: (on) => void saveSetting(browser, 'enabled', on),
    retry() {
      if (report) void load(report.names.map((name) => name.entity));
      redraw();
    },
  };
}

/** The same for a page as long as the reader would call it the same page. */
function visitOf(tab: FollowedTab | null): string {
  if (!tab) return '';
  const { origin, pathname, search } = tab.url ?? { origin: '', pathname: '', search: '' };
  return [tab.id, origin, pathname, search].join(' ');
}
