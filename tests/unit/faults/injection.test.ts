/** Proves: tabs that cannot be reached, close meanwhile or withhold access keep no other tab from getting its script. */
import { describe, expect, it } from 'vitest';
import type { Browser, Runtime } from 'webextension-polyfill';
import { injectInto, injectIntoOpenTabs, injectWhenAllowed } from '../../../lib/extension/inject/scripts';

type Allowed = (permissions: { origins?: string[] }) => void;

/** Twenty tabs, of which some refuse. */
function world(refuses: (tab: number) => boolean) {
  const injected: number[] = [];
  let allowed: Allowed = () => undefined;
  const put = async ({ target }: { target: { tabId: number } }): Promise<unknown> => {
    if (refuses(target.tabId)) throw new Error('Cannot access contents of the page.');
    return injected.push(target.tabId);
  };
  const browser = {
    tabs: { query: async () => Array.from({ length: 20 }, (_, id) => ({ id })) },
    scripting: { insertCSS: async () => undefined, executeScript: put },
    permissions: { onAdded: { addListener: (listener: Allowed) => (allowed = listener) } },
  } as unknown as Browser;
  return { browser, injected, allow: (permissions: { origins?: string[] }) => allowed(permissions) };
}

const settled = (): Promise<unknown> => new Promise((resolve) => setImmediate(resolve));

describe('fault: twenty open tabs at an install or update', () => {
  it('of which every third cannot be reached: all others get their script', async () => {
    const { browser, injected } = world((tab) => tab % 3 === 0);
    await injectIntoOpenTabs(browser);
    expect(injected.toSorted((a, b) => a - b)).toEqual([1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17, 19]);
  });
});

describe('fault: access to sites is revoked and given back', () => {
  it('nothing is put anywhere while it is revoked, and everywhere once it is given back', async () => {
    let revoked = true;
    const { browser, injected, allow } = world(() => revoked);
    injectWhenAllowed(browser);
    allow({ origins: ['https://news.example/*'] });
    await settled();
    expect(injected).toEqual([]);
    revoked = false;
    allow({});
    await settled();
    expect(injected).toEqual([]);
    allow({ origins: ['https://news.example/*'] });
    await settled();
    expect(injected).toHaveLength(20);
  });

  it('a document that is gone when its script comes is told to who asked, as a failure', async () => {
    const { browser } = world(() => true);
    const sender = { tab: { id: 3 }, frameId: 0, documentId: 'd' } as unknown as Runtime.MessageSender;
    await expect(injectInto(browser, sender, 'card')).rejects.toThrow('Cannot access');
  });
});
