/**
 * Into the card's closed shadow root, in Firefox.
 * Owns: the way through WebDriver BiDi, which hands out closed roots.
 * Used by: `firefox.ts`.
 * Never: runs in the page's own world, so that a test changes nothing there.
 */
import type { Page } from 'puppeteer-core';
import { type Bidi, contextOf, type RemoteValue } from './bidi.ts';
import { CARD_HOST, type CardFunction, type Json } from './session.ts';

/** Runs `run` in the card of this page; `null` without a card. */
export async function runInFirefoxCard<A extends Json[], R>(
  bidi: Bidi,
  page: Page,
  run: CardFunction<A, R>,
  args: A,
): Promise<R | null> {
  const target = { context: contextOf(page), sandbox: 'says-who-test' };
  const find = `() => document.querySelector('${CARD_HOST}')`;
  const host = await bidi.call(target, find, [], {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const root = (host.value as { shadowRoot?: RemoteValue } | undefined)?.shadowRoot;
  if (!root?.sharedId) return null;
  const declaration = `(root, args) => JSON.stringify((${String(run)})(root, ...JSON.parse(args))) ?? 'null'`;
  const out = await bidi.call(target, declaration, [
    { sharedId: root.sharedId },
    { type: 'string', value: JSON.stringify(args) },
  ]);
  return JSON.parse(String(out.value)) as R;
}
