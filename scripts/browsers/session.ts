/**
 * What a launched browser with the extension in it can be asked to do.
 * Owns: the one interface over Chromium and Firefox.
 * Used by: `launch.ts` (which makes one), the end-to-end tests, `npm start`, the scripts that make pictures.
 * Never: knows which of the two browsers it is.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../setup/browsers.mjs';

export type { BrowserName };

export interface Viewport {
  width: number;
  height: number;
  deviceScaleFactor?: number;
}

export interface LaunchOptions {
  headless: boolean;
  /** An unpacked package (see `package.ts`). Without it the browser starts bare. */
  extensionDir?: string;
  /** Without a window only; with one, its size is the reader's affair. */
  viewport?: Viewport;
  /** More arguments for the browser's command line. */
  args?: readonly string[];
  /** Leaves the first-run page open that an install brings; otherwise it is closed, so that no tab comes in between. */
  welcome?: boolean;
  /** Without the watch over what the extension asks for: Chromium prepares no page that is watched. */
  unwatched?: boolean;
  /** A profile to start with and to keep; without it a fresh one, thrown away at the end. */
  profileDir?: string;
}

/** What can be handed to a function that runs in the page, and what can come back. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Runs in the card with its closed shadow root; must use nothing from outside itself. */
export type CardFunction<A extends Json[], R> = (root: ShadowRoot, ...args: A) => R;

export type ColourScheme = 'light' | 'dark';

export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Where extension pages live, without a slash at the end: `chrome-extension://…` or `moz-extension://…`. */
  readonly extensionOrigin: string;
  /** A new tab, on `url` if given. */
  newPage(url?: string): Promise<Page>;
  /** An extension page (`popup.html`) in a tab, once `ready` matches. Its `url()` is not to be trusted in Firefox. */
  openExtensionPage(file: string, ready: string): Promise<Page>;
  /** Really stops the service worker or the event page; the next message wakes it. */
  stopBackground(): Promise<void>;
  /** The extension is updated under the open pages. `version` is what the new manifest says. */
  reloadExtension(version?: string): Promise<void>;
  /** Light or dark, as the reader has set the browser; resolves once the page (a web page) sees it. */
  setColourScheme(page: Page, scheme: ColourScheme): Promise<void>;
  /**
   * Runs a function inside the card of this page; `null` when there is no card.
   * What it returns must survive JSON.
   */
  inCard<A extends Json[], R>(page: Page, run: CardFunction<A, R>, ...args: A): Promise<R | null>;
  /** Addresses (http, https, ws, wss) that the extension itself has asked for so far, in order. */
  extensionRequests(): Promise<string[]>;
  close(): Promise<void>;
}

/** Where nothing else is asked for: wide enough for a card beside a column of text. */
export const DEFAULT_VIEWPORT: Viewport = { width: 1000, height: 800 };

/** The name of the card's host element. */
export const CARD_HOST = 'says-who-card';

/** The first-run page, as the extension opens it in a new profile. */
export const WELCOME = 'welcome.html';
