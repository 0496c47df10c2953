/** Proves: what an address alone tells about reading a page, and how access to a site is asked for. */
import { describe, expect, it } from 'vitest';
import { looksLikePdf, patternOf, unreadable } from '../../../lib/pure/popup/address';

describe('why a page cannot be read', () => {
  it.each([
    ['about:config', 'browser-page'],
    ['chrome://settings/', 'browser-page'],
    ['view-source:https://news.example/', 'browser-page'],
    ['moz-extension://0a0b/options.html', 'extension-page'],
    ['chrome-extension://abc/options.html', 'extension-page'],
    ['file:///home/report.html', 'file'],
    ['https://chromewebstore.google.com/detail/a', 'store'],
    ['https://chrome.google.com/webstore/detail/a', 'store'],
    ['https://addons.mozilla.org/de/firefox/', 'store'],
  ])('%s: %s', (address, why) => {
    expect(unreadable(new URL(address))).toBe(why);
  });

  it.each(['https://news.example/', 'http://localhost:8080/a', 'https://chrome.google.com/', 'https://mozilla.org/'])(
    '%s can be tried',
    (address) => {
      expect(unreadable(new URL(address))).toBeNull();
    },
  );
});

it('a PDF is told by the end of its path, not by what is asked of it', () => {
  expect(looksLikePdf(new URL('https://news.example/a/Report.PDF?page=2'))).toBe(true);
  expect(looksLikePdf(new URL('https://news.example/a/pdf'))).toBe(false);
  expect(looksLikePdf(new URL('https://news.example/a?file=b.pdf'))).toBe(false);
});

it('access is asked for this host alone, whatever its port', () => {
  expect(patternOf(new URL('https://www.news.example:8443/a?b#c'))).toBe('https://www.news.example/*');
});
