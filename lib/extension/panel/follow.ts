/**
 * Following a tab: the port to its page, through navigations.
 * Owns: connecting, connecting again when the tab has another page, and checking what comes.
 * Used by: the side panel.
 * Never: wakes the background, but where a page has no content script yet.
 */
import * as v from 'valibot';
import type { Browser, Runtime, Tabs } from 'webextension-polyfill';
import { PANEL_PORT, type ToPage, type ToPanel } from '../../pure/messages/panel';
import { ToPanelSchema } from '../../pure/panel/schema';
import { ask } from '../messages/ask';
import { isAlive } from '../native';

/** What is known of the tab's page. */
export type Link =
  /** Not known yet: the tab is loading, or has not answered. */
  | 'waiting'
  | 'connected'
  /** Extensions may not run there; or it is an extension's own page. */
  | 'no-access'
  | 'extension-page'
  /** The tab was closed; or this extension was updated under the panel. */
  | 'closed'
  | 'gone';

export interface FollowedTab {
  id: number;
  /** null where the browser does not let us know. */
  url: URL | null;
  isPrivate: boolean;
}

export interface FollowListener {
  linked(link: Link, tab: FollowedTab | null): void;
  message(message: ToPanel): void;
}

export interface Follower {
  /** Follows this tab from now on; null: there is none. */
  follow(tab: Tabs.Tab | null): void;
  send(message: ToPage): void;
}

export function createFollower(browser: Browser, listener: FollowListener): Follower {
  let tab: FollowedTab | null = null;
  let port: Runtime.Port | null = null;
  /** Counts connections: what an older one still has to say is not heard. */
  let turn = 0;

  const tell = (link: Link): void => listener.linked(link, tab);

  const drop = (): void => {
    turn += 1;
    const old = port;
    port = null;
    old?.disconnect();
  };

  /** @param inject whether to put the content script there where nobody answers */
  const connect = (inject: boolean): void => {
    if (!tab || port) return;
    const kind = isAlive(browser) ? kindOf(tab.url) : 'gone';
    if (kind !== 'web') {
      tell(kind);
      return;
    }
    const { id } = tab;
    turn += 1;
    const mine = turn;
    let heard = false;
    const opened = browser.tabs.connect(id, { name: PANEL_PORT, frameId: 0 });
    port = opened;
    opened.onMessage.addListener((message: unknown) => {
      const checked = v.safeParse(ToPanelSchema, message);
      if (turn !== mine || !checked.success) return;
      if (!heard) tell('connected');
      heard = true;
      listener.message(checked.output);
    });
    opened.onDisconnect.addListener(() => {
      // Read, or Chromium reports an error that nobody looked at.
      void browser.runtime.lastError;
      if (turn !== mine) return;
      port = null;
      if (!isAlive(browser)) tell('gone');
      else if (heard) {
        tell('waiting');
        connect(false);
      } else if (inject) void injectInto(id, mine);
    });
  };

  const injectInto = async (id: number, mine: number): Promise<void> => {
    const injected = await ask<'inject-page'>(browser, { type: 'inject-page', tab: id }).catch(() => false);
    if (turn !== mine) return;
    if (injected) connect(false);
    else tell('no-access');
  };

  browser.tabs.onUpdated.addListener((id, change, now) => {
    if (id !== tab?.id) return;
    const url = addressOf(now);
    const moved = url?.href !== tab.url?.href;
    tab = { id, url, isPrivate: now.incognito };
    if (port) {
      // Its address changed within the page; where it is another page, the port's end will tell.
      if (moved) tell('connected');
    } else if (change.status === 'complete') connect(true);
    else if (moved) tell('waiting');
  });
  browser.tabs.onRemoved.addListener((id) => {
    if (id !== tab?.id) return;
    drop();
    tell('closed');
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    // What each page tells the background of its state: its content script is there.
    if (sender.id === browser.runtime.id && sender.tab?.id === tab?.id && isPageState(message)) connect(false);
    // No answer: the background gives it.
    return undefined;
  });

  return {
    follow(now) {
      drop();
      tab = now?.id === undefined ? null : { id: now.id, url: addressOf(now), isPrivate: now.incognito };
      tell(tab ? 'waiting' : 'no-access');
      connect(true);
    },
    send(message) {
      port?.postMessage(message);
    },
  };
}

function kindOf(url: URL | null): 'web' | 'no-access' | 'extension-page' {
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return 'web';
  return url?.protocol.endsWith('-extension:') ? 'extension-page' : 'no-access';
}

function addressOf(tab: Tabs.Tab): URL | null {
  return tab.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
}

function isPageState(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'page-state';
}
