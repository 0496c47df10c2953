/** The first-run page opens once in a profile, and only for an install. */
import { expect, it } from 'vitest';
import type { Browser, Runtime } from 'webextension-polyfill';
import { welcome } from '../../../lib/extension/welcome';

function browserWith(entries: Record<string, unknown>, writable = true) {
  const opened: string[] = [];
  const browser = {
    storage: {
      local: {
        get: async () => ({ ...entries }),
        set: async (more: Record<string, unknown>) => {
          if (!writable) throw new Error('disk full');
          Object.assign(entries, more);
        },
      },
    },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
    runtime: { getURL: (file: string) => `extension://${file}` },
  };
  return { browser: browser as unknown as Browser, opened };
}

it('an install opens it, and a second one in the same profile does not', async () => {
  const { browser, opened } = browserWith({});
  await welcome(browser, 'install');
  await welcome(browser, 'install');
  expect(opened).toEqual(['extension://welcome.html']);
});

it.each(['update', 'browser_update', 'chrome_update'])('“%s” does not', async (reason) => {
  const { browser, opened } = browserWith({});
  await welcome(browser, reason as Runtime.OnInstalledReason);
  expect(opened).toEqual([]);
});

it('storage that cannot keep it: better no page than one at every start', async () => {
  const { browser, opened } = browserWith({}, false);
  await welcome(browser, 'install');
  expect(opened).toEqual([]);
});
