/**
 * Firefox with the extension in it.
 * Owns: how it is started, and the parts of a session that only Firefox does this way.
 * Used by: `launch.ts`.
 * Never: signs or installs for good: the extension is there for this run.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../setup/browsers.mjs';
import { type Bidi, bidiOf, contextOf } from './bidi.ts';
import { runInFirefoxCard } from './firefox-card.ts';
import { recordFirefoxRequests } from './firefox-requests.ts';
import { setVersion } from './package.ts';
import { DEFAULT_VIEWPORT, type LaunchOptions, type Session, WELCOME } from './session.ts';

/** Firefox draws a random one per profile; a fixed one lets us open the extension's pages. */
const UUID = '6b1f1f6e-1c7d-4c53-9a52-0d8b4b1f0a11';
/** What `layout.css.prefers-color-scheme.content-override` calls them. */
const SCHEMES = { dark: 0, light: 1 } as const;

/** Starts Firefox; with `extensionDir`, the extension is in it when this resolves. */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const { extensionDir } = options;
  const id = extensionDir ? geckoId(extensionDir) : '';
  // Its pictures are in the page's own pixels whatever the scale, so none is set.
  const { width, height } = options.viewport ?? DEFAULT_VIEWPORT;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? 'firefox',
    headless: options.headless,
    ...(options.profileDir ? { userDataDir: options.profileDir } : {}),
    defaultViewport: options.headless ? { width, height } : null,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'layout.css.prefers-color-scheme.content-override': SCHEMES.light,
    },
  });
  const bidi = bidiOf(browser);
  const requests = await recordFirefoxRequests(bidi, id, `moz-extension://${UUID}`);
  if (extensionDir) await browser.installExtension(extensionDir);
  if (extensionDir && !options.welcome && !options.profileDir)
    await closeWelcome(bidi, `moz-extension://${UUID}/${WELCOME}`);

  return {
    name: 'firefox',
    browser,
    extensionOrigin: `moz-extension://${UUID}`,
    async newPage(url) {
      const page = await browser.newPage();
      if (url) await page.goto(url);
      return page;
    },
    async openExtensionPage(file, ready) {
      const page = await browser.newPage();
      // Load events of extension pages never reach the client, so there is no load to wait for.
      const url = `moz-extension://${UUID}/${file}`;
      await bidi.send('browsingContext.navigate', { context: contextOf(page), url, wait: 'none' });
      await page.waitForSelector(ready);
      return page;
    },
    async stopBackground() {
      const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
      await bidi.privileged(`${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    async reloadExtension(version) {
      if (!extensionDir) throw new Error('no extension to reload');
      if (version) setVersion(extensionDir, version);
      await browser.installExtension(extensionDir);
    },
    async setColourScheme(page, scheme) {
      const name = 'layout.css.prefers-color-scheme.content-override';
      await bidi.privileged(`Services.prefs.setIntPref('${name}', ${SCHEMES[scheme]})`);
      await page.waitForFunction((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, {}, scheme);
    },
    inCard: (page, run, ...args) => runInFirefoxCard(bidi, page, run, args),
    extensionRequests: async () => (await requests.list()).filter((url) => /^(https?|wss?):/.test(url)),
    close: () => browser.close(),
  };
}

/** The tree of tabs knows addresses of extension pages, unlike the pages themselves. */
async function closeWelcome(bidi: Bidi, url: string): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until; ) {
    const { contexts } = (await bidi.send('browsingContext.getTree', {})) as {
      contexts: { context: string; url: string }[];
    };
    const found = contexts.find((each) => each.url === url);
    if (found) {
      await bidi.send('browsingContext.close', { context: found.context });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the first-run page did not open');
}

function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error('the Firefox package has no id');
  return id;
}
