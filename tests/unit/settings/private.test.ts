/** Proves: what is set in private windows holds there, is never stored, is told to nobody else, and ends with them. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Browser, Runtime } from 'webextension-polyfill';
import { forgetWithPrivateWindows, keepPrivate, privateEntries } from '../../../lib/extension/settings/private';
import { pauseSite, resumeSite, switchSite } from '../../../lib/extension/settings/sites';
import { keepMuted, loadSettings } from '../../../lib/extension/settings/store';
import type { RequestOf } from '../../../lib/pure/messages/requests';
import { withPrivate } from '../../../lib/pure/settings/private';

const LATER = Date.now() + 3_600_000;
const ORIGIN = 'chrome-extension://ours/';
const PRIVATE_PAGE = { tab: { id: 1, incognito: true }, url: 'https://a.example/' } as Runtime.MessageSender;
const OPEN_PAGE = { tab: { id: 2, incognito: false }, url: 'https://a.example/' } as Runtime.MessageSender;
const POPUP = { url: `${ORIGIN}popup.html` } as Runtime.MessageSender;

function areaOf(entries: Record<string, unknown>) {
  return {
    get: async () => ({ ...entries }),
    set: async (more: Record<string, unknown>) => void Object.assign(entries, more),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete entries[key];
    },
  };
}

/** A browser whose page asks its own background, as a private window's does. */
function browserWith(stored: Record<string, unknown>) {
  const memory: Record<string, unknown> = { 'clip:1': 'of somebody else' };
  const windows = [{ incognito: false }, { incognito: true }];
  const told = vi.fn(async (_tab: number, _message: unknown) => undefined);
  let closed: () => void = () => undefined;
  const browser = {
    runtime: {
      getURL: (path: string) => ORIGIN + path,
      async sendMessage(request: RequestOf<'private-entries'> | RequestOf<'keep-private'>) {
        const value =
          request.type === 'keep-private'
            ? await keepPrivate(browser, request.entries, PRIVATE_PAGE)
            : await privateEntries(browser, PRIVATE_PAGE);
        return { ok: true, value };
      },
    },
    storage: { local: areaOf(stored), session: areaOf(memory) },
    tabs: { query: async () => [PRIVATE_PAGE.tab, OPEN_PAGE.tab], sendMessage: told },
    windows: {
      getAll: async () => windows,
      onRemoved: { addListener: (listener: () => void) => (closed = listener) },
    },
  } as unknown as Browser;
  forgetWithPrivateWindows(browser);
  return { browser, memory, told, windows, close: () => closed() };
}

const site = (host: string) => ({ host, isPrivate: true });
const settingsIn = async (browser: Browser, isPrivate: boolean) => (await loadSettings(browser, isPrivate)).settings;

describe('in a private window', () => {
  it('a switch, a pause and a muted name hold there and nowhere else, and are not stored', async () => {
    const stored = { 'site:b.example': 'off', 'mute:town/ada': 'Ada' };
    const { browser } = browserWith(stored);
    await switchSite(browser, site('a.example'), false, true);
    await switchSite(browser, site('b.example'), true, true);
    await pauseSite(browser, site('c.example'), LATER);
    await keepMuted(browser, true, 'town/bob', 'Bob', true);
    await keepMuted(browser, true, 'town/ada', 'Ada', false);
    expect(await settingsIn(browser, true)).toMatchObject({
      sites: { 'a.example': 'off' },
      pauses: { 'c.example': LATER },
      muted: { 'town/bob': 'Bob' },
    });
    expect((await settingsIn(browser, true)).sites).not.toHaveProperty('b.example');
    expect((await settingsIn(browser, true)).muted).not.toHaveProperty('town/ada');
    expect(stored).toEqual({ 'site:b.example': 'off', 'mute:town/ada': 'Ada' });
    expect((await settingsIn(browser, false)).sites).toEqual({ 'b.example': 'off' });
  });

  it('a pause from outside ends there alone', async () => {
    const stored = { 'pause:a.example': LATER };
    const { browser } = browserWith(stored);
    await resumeSite(browser, site('a.example'));
    expect((await settingsIn(browser, true)).pauses).toEqual({});
    expect((await settingsIn(browser, false)).pauses).toEqual({ 'a.example': LATER });
  });

  it('each change is told to the tabs of private windows alone', async () => {
    const { browser, told } = browserWith({});
    await switchSite(browser, site('a.example'), false, true);
    expect(told.mock.calls).toEqual([[1, { type: 'settings-changed' }]]);
  });

  it('all of it is forgotten with the last such window, and nothing else that is in memory', async () => {
    const { browser, memory, windows, close } = browserWith({});
    await switchSite(browser, site('a.example'), false, true);
    close();
    await vi.waitFor(async () => expect((await settingsIn(browser, true)).sites).toEqual({ 'a.example': 'off' }));
    windows.pop();
    close();
    await vi.waitFor(() => expect(memory).toEqual({ 'clip:1': 'of somebody else' }));
  });
});

it('where the background does not answer, what is stored holds', async () => {
  const { browser } = browserWith({ 'site:a.example': 'off' });
  Object.assign(browser.runtime, { sendMessage: () => Promise.reject(new Error('gone')) });
  const { settings, unreadable } = await loadSettings(browser, true);
  expect(settings.sites).toEqual({ 'a.example': 'off' });
  expect(unreadable).toEqual([]);
});

describe('who may ask', () => {
  it('a page outside private windows is neither told nor heard', async () => {
    const { browser, memory } = browserWith({});
    await expect(privateEntries(browser, OPEN_PAGE)).rejects.toThrow('outside private windows');
    await expect(keepPrivate(browser, { 'site:a.example': 'off' }, OPEN_PAGE)).rejects.toThrow();
    expect(Object.keys(memory)).toEqual(['clip:1']);
  });

  it('the popup may, for the tab it is about', async () => {
    const { browser } = browserWith({});
    await keepPrivate(browser, { 'site:a.example': 'off' }, POPUP);
    expect(await privateEntries(browser, POPUP)).toEqual({ 'site:a.example': 'off' });
  });
});

describe('laying over what is stored', () => {
  const entries = fc.dictionary(
    fc.constantFrom('site:a', 'site:b', 'pause:a', 'set:theme'),
    fc.constantFrom('on', 'off'),
  );
  const own = fc.dictionary(fc.constantFrom('site:a', 'site:b', 'pause:a'), fc.constantFrom('on', 'off', null));

  it('each key is as set there, gone where that says so, else as stored', () => {
    fc.assert(
      fc.property(entries, own, (stored, mine) => {
        const both = withPrivate(stored, mine);
        for (const key of new Set([...Object.keys(stored), ...Object.keys(mine)]))
          expect(both[key]).toBe(Object.hasOwn(mine, key) ? (mine[key] ?? undefined) : stored[key]);
      }),
    );
  });
});
