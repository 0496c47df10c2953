/** The package installs, and its popup opens. */
import { expect, test } from 'vitest';
import { useBrowser } from '../harness/session';

const harness = useBrowser();

test('the packaged extension is installed and its popup opens', async () => {
  const popup = await harness.openExtensionPage('popup.html', 'body');
  expect(await popup.title()).toBe('Says Who');
});

test('a page that is no article gets no host element', async () => {
  harness.server.put('plain.html', '<!doctype html><title>Plain</title><p>Elon Musk and Vladimir Putin.</p>');
  const page = await harness.open('plain.html');
  expect(await page.$('says-who-card')).toBeNull();
});

test('the extension asks the network for nothing', async () => {
  expect(await harness.session.extensionRequests()).toEqual([]);
});
