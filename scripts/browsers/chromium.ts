/**
 * Chromium with the extension in it.
 * Owns: how it is started, and the parts of a session that only Chromium does this way.
 * Used by: `launch.ts`.
 * Never: lets the browser look up any host but this machine.
 */
import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import { findBrowser } from '../setup/browsers.mjs';
import { runInChromiumCard } from './chromium-card.ts';
import { type ChromiumRequests, recordChromiumRequests } from './chromium-requests.ts';
import { setVersion } from './package.ts';
import { DEFAULT_VIEWPORT, type LaunchOptions, type Session, WELCOME } from './session.ts';

const ARGUMENTS = [
  // As root, in a container, Chromium's own sandbox does not start.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** What a window is higher than the page in it, px: without emulation only the window's size can be given. */
const BARS = 87;

const UNWATCHED: ChromiumRequests = { of: () => [], release: async () => undefined };

/** Times that a browser is started anew which came up without the extension's messages. */
const STARTS = 4;

/** Starts Chromium; with `extensionDir`, the extension is in it when this resolves. */
export async function launchChromium(options: LaunchOptions, starts = STARTS): Promise<Session> {
  const { width, height, deviceScaleFactor: scale = 1 } = options.viewport ?? DEFAULT_VIEWPORT;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    ...(options.profileDir ? { userDataDir: options.profileDir } : {}),
    defaultViewport: options.headless && scale === 1 ? { width, height } : null,
    args: [
      ...ARGUMENTS,
      // Not by emulation: under an emulated scale Chromium's highlightsFromPoint looks in the wrong place.
      ...(scale === 1 ? [] : [`--force-device-scale-factor=${scale}`, `--window-size=${width},${height + BARS}`]),
      ...(options.args ?? []),
    ],
  });
  const requests = options.unwatched ? UNWATCHED : await recordChromiumRequests(browser);
  const id = options.extensionDir ? await browser.installExtension(options.extensionDir) : '';
  const origin = `chrome-extension://${id}`;
  // An extension put in right after the start now and then has no words for as long as that browser runs
  // (`docs/browser-bugs.md`).
  if (id && !(await hasMessages(browser, origin))) {
    await browser.close();
    if (starts <= 1) throw new Error('Chromium does not give the extension its messages');
    return launchChromium(options, starts - 1);
  }
  if (id && !options.welcome && !options.profileDir) await closeWelcome(browser, `${origin}/${WELCOME}`);

  return {
    name: 'chromium',
    browser,
    extensionOrigin: origin,
    async newPage(url) {
      const page = await browser.newPage();
      if (url) await page.goto(url);
      return page;
    },
    async openExtensionPage(file, ready) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${file}`);
      await page.waitForSelector(ready);
      return page;
    },
    async stopBackground() {
      const running = (): Target | undefined => browser.targets().find((each) => isBackground(each, origin));
      // A worker that is just starting may not hear that it is to stop: it is told again.
      for (let tries = 0; tries < STOP_TRIES; tries += 1) {
        const target = running();
        if (!target || (await stopWorker(browser, target, () => requests.release(origin)))) return;
      }
      throw new Error('the background does not stop');
    },
    async reloadExtension(version) {
      if (!options.extensionDir) throw new Error('no extension to reload');
      if (version) setVersion(options.extensionDir, version);
      await browser.installExtension(options.extensionDir);
    },
    async setColourScheme(page, scheme) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
    inCard: (page, run, ...args) => runInChromiumCard(page, origin, run, args),
    extensionRequests: async () => requests.of(origin),
    close: () => browser.close(),
  };
}

async function hasMessages(browser: Browser, origin: string): Promise<boolean> {
  const page = await browser.newPage();
  await page.goto(`${origin}/popup.html`);
  const name = await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { i18n: { getMessage(key: string): string } } };
    return chrome.i18n.getMessage('extension_name');
  });
  await page.close();
  return name !== '';
}

async function closeWelcome(browser: Browser, url: string): Promise<void> {
  const target = await browser.waitForTarget((each) => each.url() === url, { timeout: 10_000 });
  await (await target.page())?.close();
}

function isBackground(target: Target, origin: string): boolean {
  return target.type() === 'service_worker' && target.url().startsWith(`${origin}/`);
}

/** ms that a worker has to stop before it is told again, and how often it is told. */
const STOP_WAIT = 2000;
const STOP_TRIES = 5;

/** Resolves once the worker is gone (before that a message might still reach the old one), or with false after a while. */
async function stopWorker(browser: Browser, target: Target, release: () => Promise<void>): Promise<boolean> {
  const over = Promise.withResolvers<boolean>();
  const onDestroyed = (each: Target): void => {
    if (each === target) over.resolve(true);
  };
  const timer = setTimeout(() => over.resolve(false), STOP_WAIT);
  browser.on('targetdestroyed', onDestroyed);
  try {
    // What fails here fails because the worker is gone, or not there yet; what counts is whether it goes.
    const closing = target
      .worker()
      .then((worker) => worker?.close())
      .catch(() => undefined)
      .then(release)
      .catch(() => undefined);
    await Promise.race([closing, over.promise]);
    return await over.promise;
  } finally {
    clearTimeout(timer);
    browser.off('targetdestroyed', onDestroyed);
  }
}
