/**
 * What a tab's address tells about reading it.
 * Owns: why a page cannot be read, as far as its address says, and the pattern by which access to its site is asked for.
 * Used by: the popup.
 * Never: has the last word on a page of the web: whether it can be read is tried.
 */

/** Why Says Who cannot run, where nothing can be done about it. */
export const NO_PAGES = ['browser-page', 'extension-page', 'store', 'file', 'pdf'] as const;
export type NoPageReason = (typeof NO_PAGES)[number];

/** The parts of an address that count here; a `URL` has them. */
export interface Address {
  protocol: string;
  hostname: string;
  pathname: string;
}

/** Hosts that no extension may touch: stores, and Mozilla's own sites (`extensions.webextensions.restrictedDomains`). */
const GUARDED: ReadonlySet<string> = new Set([
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
]);

/** Why no page at this address can be read; null where it can be tried. */
export function unreadable({ protocol, hostname, pathname }: Address): NoPageReason | null {
  if (protocol.endsWith('-extension:')) return 'extension-page';
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (GUARDED.has(hostname)) return 'store';
  return hostname === 'chrome.google.com' && pathname.startsWith('/webstore') ? 'store' : null;
}

/** Whether a page that could not be read is likely a PDF. */
export function looksLikePdf({ pathname }: Address): boolean {
  return /\.pdf$/i.test(pathname);
}

/** The match pattern of a site's pages: its own host and no other. Ports are not part of patterns in every browser. */
export function patternOf({ protocol, hostname }: Address): string {
  return `${protocol}//${hostname}/*`;
}

/** The patterns of all pages that Says Who can read. */
export const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];
