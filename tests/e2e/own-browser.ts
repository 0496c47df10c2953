/**
 * A browser for one test, whose extension is disabled, let into private windows, or kept from sites.
 * Owns: its start and end, and the reader's switches that are on pages of the browser's own.
 * Used by: the end-to-end tests of the platform's faults.
 * Never: does to the shared browser what later tests would notice.
 */
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { bidiOf } from '../../scripts/browsers/bidi';
import { launch } from '../../scripts/browsers/launch';
import type { LaunchOptions, Session } from '../../scripts/browsers/session';
import type { Harness } from '../harness/session';
import { BROWSER } from '../harness/which';

/** Runs a test in a browser of its own. */
export async function inOwnBrowser(
  { server }: Harness,
  test: (own: Harness) => Promise<void>,
  options: Partial<LaunchOptions> = {},
): Promise<void> {
  const session = await launch(BROWSER, { headless: true, extensionDir: inject('extensionDir'), ...options });
  const open = async (name = '', host?: string): Promise<Page> => {
    const page = await session.newPage(/^\w+:/.test(name) ? name : server.url(name, host));
    page.setDefaultTimeout(10_000);
    return page;
  };
  try {
    await test({ session, server, open, openExtensionPage: (file, ready) => session.openExtensionPage(file, ready) });
  } finally {
    await session.close();
  }
}

/** The part of Chromium's own API for its page of extensions that is used here. */
interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(update: object): Promise<void>;
      updateExtensionConfiguration(update: object): Promise<void>;
    };
    management: { setEnabled(id: string, enabled: boolean): Promise<void> };
  };
}

type Switch = { incognitoAccess: boolean } | { hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' } | { enabled: boolean };

/** Turns one of the reader's switches for the extension, on the browser's page of extensions. */
export async function turn(session: Session, which: Switch): Promise<void> {
  if (session.name === 'firefox') return turnInFirefox(session, which);
  const page = await session.newPage('chrome://extensions/');
  await page.evaluate(
    async (id, change) => {
      const { developerPrivate, management } = (globalThis as unknown as ExtensionsPage).chrome;
      // An unpacked extension that is loaded anew is switched off without it.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      if ('enabled' in change) await management.setEnabled(id, change.enabled);
      else await developerPrivate.updateExtensionConfiguration({ extensionId: id, ...change });
    },
    new URL(session.extensionOrigin).host,
    which,
  );
  await page.close();
}

async function turnInFirefox(session: Session, which: Switch): Promise<void> {
  const act =
    'enabled' in which
      ? `await addon.${which.enabled ? 'enable' : 'disable'}();`
      : `await ExtensionPermissions.add(addon.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
         await addon.reload();`;
  await bidiOf(session.browser).privileged(`(async () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const [addon] = (await AddonManager.getAddonsByTypes(['extension'])).filter(({ id }) => id.startsWith('says-who'));
    ${act}
  })()`);
}
