/** Proves: a second pack that disagrees with the first stands beside it on the card, and goes again without a trace. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { leaveMark } from '../../scripts/browsers/marks';
import { useBrowser } from '../harness/session';
import { openCard, openMarked, waitForNoCard } from './support';

const harness = useBrowser();
const TEXT = readFileSync(new URL('../packs/second-reading.pack.json', import.meta.url), 'utf8');

/** Asks the background as the library does. */
async function ask(request: object): Promise<unknown> {
  const page = await harness.openExtensionPage('popup.html', 'main.popup');
  const answer = await page.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage(message),
    request,
  );
  await page.close();
  return answer;
}

it('one name has one card with the claims of both packs, and with those of one when the other is gone', async () => {
  const origin = { kind: 'file', name: 'second.pack.json' };
  expect(await ask({ type: 'pack-add', text: TEXT, origin })).toMatchObject({ ok: true, value: { ok: true } });
  const page = await openMarked(harness);
  const both = await openCard(harness, page, 'Elon Musk', 'Elon Musk');
  expect(both.text).toContain('Your packs record this claim differently.');
  expect(both.text).toContain('The Kremlin disputed how it is put');
  expect(both.text).toContain('The Kremlin partly denied it');
  expect(both.text).toContain('Says Who tests');
  await leaveMark(page);
  await waitForNoCard(harness, page);
  expect(await ask({ type: 'pack-remove', id: 'second-reading' })).toMatchObject({ ok: true });
  const one = await openCard(harness, await openMarked(harness), 'Elon Musk', 'Elon Musk');
  expect(one.text).toContain('The Kremlin partly denied it');
  expect(one.text).not.toContain('Test pack');
  expect(one.text).not.toContain('differently');
});
