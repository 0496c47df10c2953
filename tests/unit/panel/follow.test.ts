import { describe, expect, it, vi } from 'vitest';
import type { Browser, Tabs } from 'webextension-polyfill';
import { createFollower } from '../../../lib/extension/panel/follow';
import { namedTab } from '../../../lib/extension/panel/which-tab';

type Listener = (...values: never[]) => void;

/** A browser whose tabs can be moved by hand. `answers` says whether a page has a content script. */
function fakeBrowser(answers: () => boolean, injects = true) {
  const heard: Record<string, Listener[]> = {};
  const event = (name: string) => ({
    addListener(listener: Listener) {
      heard[name] = [...(heard[name] ?? []), listener];
    },
  });
  const fire = (name: string, ...values: unknown[]): void => {
    for (const listener of heard[name] ?? []) listener(...(values as never[]));
  };
  const ports: { say(message: unknown): void; end(): void; sent: unknown[] }[] = [];
  const connect = vi.fn(() => {
    const own: { message?: Listener; end?: Listener } = {};
    const sent: unknown[] = [];
    ports.push({
      sent,
      say: (message) => own.message?.(message as never),
      end: () => own.end?.(),
    });
    if (!answers()) queueMicrotask(() => own.end?.());
    return {
      onMessage: { addListener: (listener: Listener) => (own.message = listener) },
      onDisconnect: { addListener: (listener: Listener) => (own.end = listener) },
      postMessage: (message: unknown) => sent.push(message),
      disconnect: () => undefined,
    };
  });
  const sendMessage = vi.fn(async () => ({ ok: true, value: injects }));
  const runtime: { id?: string } & Record<string, unknown> = { id: 'ours', onMessage: event('message'), sendMessage };
  const browser = {
    runtime,
    tabs: { connect, onUpdated: event('updated'), onRemoved: event('removed') },
  } as unknown as Browser;
  const links: string[] = [];
  const messages: unknown[] = [];
  const follower = createFollower(browser, {
    linked: (link) => links.push(link),
    message: (message) => messages.push(message),
  });
  return { follower, links, messages, ports, connect, sendMessage, fire, runtime };
}

const tab = (url?: string, id = 7) => ({ id, ...(url ? { url } : {}) }) as Tabs.Tab;
const ARTICLE = tab('https://news.example/story');
const POINTED = { type: 'pointed', entity: 'p/e' };

describe('following a tab', () => {
  it('hears the page once it speaks, and nothing that is none of the messages', () => {
    const { follower, links, messages, ports } = fakeBrowser(() => true);
    follower.follow(ARTICLE);
    ports[0]?.say({ type: 'everything' });
    expect(links).toEqual(['waiting']);
    ports[0]?.say(POINTED);
    expect(links).toEqual(['waiting', 'connected']);
    expect(messages).toEqual([POINTED]);
    follower.send({ type: 'show', entity: 'p/e', nth: 0 });
    expect(ports[0]?.sent).toEqual([{ type: 'show', entity: 'p/e', nth: 0 }]);
  });

  it.each([
    ['the browser’s own page', tab('about:addons'), 'no-access'],
    ['an address that is kept from us', tab(), 'no-access'],
    ['an extension’s page', tab('moz-extension://x/popup.html'), 'extension-page'],
  ])('asks nothing of %s', (_what, where, link) => {
    const { follower, links, connect } = fakeBrowser(() => true);
    follower.follow(where);
    expect(links.at(-1)).toBe(link);
    expect(connect).not.toHaveBeenCalled();
  });

  it('puts the content script into a page that has none, and says so where that cannot be', async () => {
    let answers = false;
    const open = fakeBrowser(() => answers);
    open.follower.follow(ARTICLE);
    answers = true;
    await expect.poll(() => open.connect.mock.calls.length).toBe(2);
    const closed = fakeBrowser(() => false, false);
    closed.follower.follow(ARTICLE);
    await expect.poll(() => closed.links.at(-1)).toBe('no-access');
  });

  it('connects again when the tab has another page, and no longer hears the last one', () => {
    const { follower, links, messages, ports, fire, connect } = fakeBrowser(() => true);
    follower.follow(ARTICLE);
    ports[0]?.say(POINTED);
    ports[0]?.end();
    expect(links.at(-1)).toBe('waiting');
    fire('updated', 7, { status: 'complete' }, tab('https://news.example/next'));
    expect(connect).toHaveBeenCalledTimes(2);
    ports[0]?.say(POINTED);
    expect(messages).toHaveLength(1);
    ports[1]?.say(POINTED);
    expect(links.at(-1)).toBe('connected');
    fire('updated', 8, { status: 'complete' }, tab('https://news.example/other', 8));
    expect(connect).toHaveBeenCalledTimes(2);
  });

  it('says when the tab is closed, and when this extension was updated', () => {
    const closed = fakeBrowser(() => true);
    closed.follower.follow(ARTICLE);
    closed.fire('removed', 7);
    expect(closed.links.at(-1)).toBe('closed');
    const updated = fakeBrowser(() => true);
    updated.follower.follow(ARTICLE);
    updated.ports[0]?.say(POINTED);
    delete updated.runtime.id;
    updated.ports[0]?.end();
    expect(updated.links.at(-1)).toBe('gone');
  });

  it('does not wake the background for a page that answers', () => {
    const { follower, ports, sendMessage } = fakeBrowser(() => true);
    follower.follow(ARTICLE);
    ports[0]?.say(POINTED);
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

it('an address names a tab by its number, or none', () => {
  expect(namedTab('?tab=12')).toBe(12);
  for (const search of ['', '?tab=', '?tab=x', '?tab=-1', '?tab=1.5']) expect(namedTab(search)).toBeNull();
});
