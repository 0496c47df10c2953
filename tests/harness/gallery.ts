/**
 * Components on a page of their own, in a real browser, without the extension.
 * Owns: the page around a bundled entry.
 * Used by: `tests/components`.
 * Never: puts a bundle into the HTML itself, where its text could end the script element.
 */
import type { Page } from 'puppeteer-core';
import { bundle } from './bundle';
import type { Harness } from './session';

/** Opens a page with `<div id="root">` on which the bundled entry has run. */
export async function openGallery(harness: Harness, entry: string): Promise<Page> {
  const { js, css } = await bundle(entry);
  const html = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Gallery</title><link rel="stylesheet" href="/gallery.css"></head>
  <body><div id="root"></div><script src="/gallery.js"></script></body>
</html>`;
  harness.server.put('gallery.css', css);
  harness.server.put('gallery.js', js);
  harness.server.put('gallery.html', html);
  return harness.open('gallery.html');
}
