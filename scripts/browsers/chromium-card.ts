/**
 * Into the card's closed shadow root, in Chromium.
 * Owns: the way through the extension's isolated world, the only one that may open the root.
 * Used by: `chromium.ts`.
 * Never: touches the page's own world, so that a test changes nothing there.
 */
import type { Page, Protocol } from 'puppeteer-core';
import { CARD_HOST, type CardFunction, type Json } from './session.ts';

/** Runs `run` in the card of this page; `null` without a card. */
export async function runInChromiumCard<A extends Json[], R>(
  page: Page,
  origin: string,
  run: CardFunction<A, R>,
  args: A,
): Promise<R | null> {
  const session = await page.createCDPSession();
  try {
    const contexts: Protocol.Runtime.ExecutionContextDescription[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await session.send('Runtime.enable');
    const frame = (await session.send('Page.getFrameTree')).frameTree.frame.id;
    const ours = contexts.filter(({ origin: of, auxData }) => of === origin && auxData?.frameId === frame);
    // After an update the old world lingers beside the new one; asked there, `chrome.dom` throws.
    for (const { id } of ours) {
      const root = await session.send('Runtime.evaluate', {
        contextId: id,
        expression: `(() => {
          const host = Document.prototype.querySelector.call(document, '${CARD_HOST}');
          return host && chrome.dom ? chrome.dom.openOrClosedShadowRoot(host) : null;
        })()`,
      });
      if (!root.result.objectId || root.exceptionDetails) continue;
      const out = await session.send('Runtime.callFunctionOn', {
        objectId: root.result.objectId,
        functionDeclaration: `function (...args) { return JSON.stringify((${String(run)})(this, ...args)) ?? 'null'; }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
      });
      if (out.exceptionDetails)
        throw new Error(out.exceptionDetails.exception?.description ?? out.exceptionDetails.text);
      return JSON.parse(out.result.value) as R;
    }
    return null;
  } finally {
    await session.detach();
  }
}
