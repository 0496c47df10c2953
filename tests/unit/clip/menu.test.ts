/** Proves: the menu takes what is selected and opens the editor with it, whatever the page allows, and stores nothing. */
import { describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { addMenu, answerMenu } from '../../../lib/extension/clip/menu';
import { letGoOfClip, waitingClip } from '../../../lib/extension/clip/waiting';
import type { Clip } from '../../../lib/pure/clip/clip';
import { english } from '../../harness/say';

const CLIP: Clip = { quote: { exact: 'It will close.', prefix: '', suffix: '' }, url: 'https://news.example/mill' };
const INFO = {
  menuItemId: 'add-claim',
  frameId: 0,
  selectionText: ' It will  close. ',
  pageUrl: 'https://news.example/mill#part',
};
const TAB = { id: 7, index: 2, windowId: 1, incognito: false, title: 'The mill' };

/** A browser with one menu, whose scripts answer with `result`. */
function fakeBrowser(result: () => unknown) {
  const session = new Map<string, unknown>();
  let press: (info: object, tab: object) => void = () => undefined;
  const opened: { url: string }[] = [];
  const created: unknown[] = [];
  const local = { set: vi.fn() };
  const browser = {
    contextMenus: {
      removeAll: async () => undefined,
      create: (entry: unknown) => created.push(entry),
      onClicked: {
        addListener: (listener: typeof press) => {
          press = listener;
        },
      },
    },
    scripting: { executeScript: async () => [{ result: result() }] },
    runtime: { getURL: (file: string) => `extension://id/${file}` },
    tabs: { create: async (tab: { url: string }) => opened.push(tab) },
    storage: {
      local,
      session: {
        set: async (entries: object) => {
          for (const [key, value] of Object.entries(entries)) session.set(key, value);
        },
        get: async (key: string) => ({ [key]: session.get(key) }),
        remove: async (key: string) => session.delete(key),
      },
    },
  } as unknown as Browser;
  return { browser, created, opened, local, session, press: (info: object, tab: object) => press(info, tab) };
}

async function chosen(result: () => unknown, info: object = INFO, tab: object = TAB) {
  const fake = fakeBrowser(result);
  answerMenu(fake.browser);
  fake.press(info, tab);
  await vi.waitFor(() => expect(fake.opened).toHaveLength(1));
  const id = new URL(fake.opened[0]?.url ?? '').searchParams.get('clip') ?? '';
  return { ...fake, id, waiting: await waitingClip(fake.browser, id) };
}

describe('the menu', () => {
  it('has one entry, for selections on web pages', async () => {
    const { browser, created } = fakeBrowser(() => null);
    await addMenu(browser, english);
    expect(created).toEqual([expect.objectContaining({ title: 'Add a claim from this', contexts: ['selection'] })]);
  });

  it('is left out where the browser has no such menus', async () => {
    const { browser } = fakeBrowser(() => null);
    const without = { ...browser, contextMenus: undefined } as unknown as Browser;
    await expect(addMenu(without, english)).resolves.toBeUndefined();
    expect(() => answerMenu(without)).not.toThrow();
  });
});

describe('once it is chosen', () => {
  it('the editor opens beside the page with what its script took', async () => {
    const { opened, waiting, local } = await chosen(() => CLIP);
    expect(opened[0]).toMatchObject({ index: 3, windowId: 1 });
    expect(waiting).toEqual({ clip: CLIP, isPrivate: false });
    expect(local.set).not.toHaveBeenCalled();
  });

  it.each([
    ['may not run there', () => Promise.reject(new Error('no access'))],
    ['finds nothing selected', () => null],
    ['answers with something else', () => ({ quote: 'x' })],
  ])('what the browser tells is taken where the script %s', async (_why, result) => {
    const failing = (): unknown => {
      const value = result();
      if (value instanceof Promise) {
        value.catch(() => undefined);
        throw new Error('no access');
      }
      return value;
    };
    const { waiting } = await chosen(failing);
    expect(waiting?.clip).toEqual({
      quote: { exact: 'It will close.', prefix: '', suffix: '' },
      url: 'https://news.example/mill',
      title: 'The mill',
    });
  });

  it('the editor opens without a clip where there is none to be had', async () => {
    const { id, waiting } = await chosen(() => null, { menuItemId: 'add-claim', pageUrl: 'file:///mill.html' });
    expect([id, waiting]).toEqual(['', null]);
  });

  it('a private window is remembered with the clip', async () => {
    const { waiting } = await chosen(() => CLIP, INFO, { ...TAB, incognito: true });
    expect(waiting?.isPrivate).toBe(true);
  });

  it('the clip goes once the editor has it', async () => {
    const { browser, id, session } = await chosen(() => CLIP);
    await letGoOfClip(browser, id);
    expect(session.size).toBe(0);
    expect(await waitingClip(browser, id)).toBeNull();
  });
});
