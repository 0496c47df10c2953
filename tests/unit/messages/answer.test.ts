import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Browser, Runtime } from 'webextension-polyfill';
import { type Answers, answerRequests } from '../../../lib/extension/messages/answer';
import { ask, NoAnswer } from '../../../lib/extension/messages/ask';

const ORIGIN = 'chrome-extension://ours/';
const PAGE = { id: 'ours', tab: { id: 7 }, frameId: 0, url: 'https://news.example/story' } as Runtime.MessageSender;
const POPUP = { id: 'ours', url: `${ORIGIN}popup.html` } as Runtime.MessageSender;

/** A background whose answers are the names of the questions. */
function background(change: Partial<Answers> = {}) {
  type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown>;
  let listener: Listener = () => Promise.reject(new Error('nobody listens'));
  const asked: string[] = [];
  const browser = {
    runtime: {
      id: 'ours',
      getURL: (path: string) => ORIGIN + path,
      onMessage: { addListener: (added: Listener) => (listener = added) },
    },
  } as unknown as Browser;
  const answers = new Proxy(change, {
    get: (given, type: string) => Reflect.get(given, type) ?? (async () => void asked.push(type)),
  }) as Answers;
  answerRequests(browser, answers);
  return { asked, send: (message: unknown, sender: Runtime.MessageSender) => listener(message, sender) };
}

const SAID = { type: 'said-card', entity: 'p/e', paragraph: [], page: ['p/e'] };
const CARD = { ...SAID, type: 'card' };
const REFUSED = { ok: false, reason: 'refused' };

describe('who may ask what', () => {
  it.each([
    ['a page: its card', SAID, PAGE],
    ['a page: a script of its own', { type: 'script', name: 'walk' }, PAGE],
    ['a page: the names', { type: 'names' }, PAGE],
    ['a page: its state', { type: 'page-state', reason: 'on-article', entities: 3, scanning: false }, PAGE],
    ['the popup: tallies', { type: 'tallies', entities: ['p/e'] }, POPUP],
    ['the popup: a card', CARD, POPUP],
  ])('%s', async (_what, message, sender) => {
    const { asked, send } = background();
    expect(await send(message, sender)).toEqual({ ok: true, value: undefined });
    expect(asked).toEqual([message.type]);
  });

  it.each([
    ['a page: what only the popup may ask', { type: 'packs' }, PAGE],
    ['a page: to put scripts into another tab', { type: 'inject-page', tab: 1 }, PAGE],
    ['a page: what only the popup words', CARD, PAGE],
    ['a page: another script', { type: 'script', name: 'background' }, PAGE],
    ['the popup: what only a page may ask', { type: 'script', name: 'reader' }, POPUP],
    [
      'a page: a script of an older version, which asked for cards that were not in words',
      { ...CARD, more: true },
      PAGE,
    ],
    ['a page: the packs’ list', { type: 'library' }, PAGE],
    ['a page: a fetch', { type: 'pack-fetch', url: 'https://packs.example/a' }, PAGE],
    ['a frame', SAID, { ...PAGE, frameId: 3 } as Runtime.MessageSender],
    ['another extension', SAID, { ...PAGE, id: 'theirs' } as Runtime.MessageSender],
    [
      'a page whose address only begins like ours',
      { type: 'packs' },
      { ...PAGE, url: 'https://news.example/?chrome-extension://ours/' } as Runtime.MessageSender,
    ],
    ['a field too many', { ...SAID, more: 1 }, PAGE],
    ['a field too few', { type: 'said-card', entity: 'p/e' }, PAGE],
    ['too many keys', { ...SAID, page: Array.from({ length: 20_000 }, () => 'p/e') }, PAGE],
    ['a page in a tab that says nothing of its frame', SAID, { id: 'ours', tab: { id: 7 } } as Runtime.MessageSender],
    ['nobody in particular', { type: 'names' }, {} as Runtime.MessageSender],
    [
      'an extension whose pages only begin like ours',
      { type: 'packs' },
      { id: 'ours', url: 'chrome-extension://ours.other/popup.html' } as Runtime.MessageSender,
    ],
    ['a list', [{ type: 'packs' }], POPUP],
    ['an unknown type', { type: 'everything' }, POPUP],
    ['a type that every object has', { type: 'constructor' }, POPUP],
  ])('refuses %s', async (_what, message, sender) => {
    const { asked, send } = background();
    expect(await send(message, sender)).toEqual(REFUSED);
    expect(asked).toEqual([]);
  });

  it('refuses whatever else there is, and says no more than that', async () => {
    const { asked, send } = background();
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.constantFrom(PAGE, POPUP), async (message, sender) => {
        const type = (message as { type?: unknown } | null)?.type;
        fc.pre(type !== 'names' && type !== 'packs');
        expect(await send(message, sender)).toEqual(REFUSED);
      }),
    );
    expect(asked).toEqual([]);
  });

  it('an answer that fails says only that it failed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { send } = background({ 'said-card': () => Promise.reject(new Error('a secret')) });
    expect(await send(SAID, PAGE)).toEqual({ ok: false, reason: 'failed' });
  });
});

describe('a message that comes again and again', () => {
  it('is answered each time as the first time: nothing is kept of who asked', async () => {
    const { asked, send } = background();
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(SAID, PAGE)));
    expect(new Set(answers.map((each) => JSON.stringify(each)))).toEqual(new Set(['{"ok":true}']));
    expect(asked).toHaveLength(50);
    expect(await send({ ...SAID, entity: 7 }, PAGE)).toEqual(REFUSED);
  });
});

describe('asking', () => {
  const browserWith = (sendMessage: (message: unknown) => Promise<unknown>): Browser =>
    ({ runtime: { sendMessage } }) as unknown as Browser;

  it('asks once more when the background was stopped in the middle of answering', async () => {
    let calls = 0;
    const browser = browserWith(async () => {
      calls += 1;
      if (calls === 1) throw new Error('The message port closed before a response was received.');
      return { ok: true, value: true };
    });
    expect(await ask<'script'>(browser, { type: 'script', name: 'card' })).toBe(true);
  });

  it.each([
    ['unreachable', async () => undefined],
    ['unreachable', async () => 'nonsense'],
    ['refused', async () => ({ ok: false, reason: 'refused' })],
    ['failed', async () => ({ ok: false, reason: 'failed' })],
  ] as [string, () => Promise<unknown>][])('says why there is no answer: %s', async (reason, sendMessage) => {
    const asking = ask<'script'>(browserWith(sendMessage), { type: 'script', name: 'card' });
    await expect(asking).rejects.toBeInstanceOf(NoAnswer);
    await expect(asking).rejects.toMatchObject({ reason });
  });
});
