/**
 * Which addresses the extension asks for, in Chromium.
 * Owns: a watch over every page and worker of the browser, from before its first line runs.
 * Used by: `chromium.ts`.
 * Never: blames the extension for what the page asked for.
 */
import type { Browser, CDPSession, Protocol } from 'puppeteer-core';

interface Recorded {
  url: string;
  /** Origins that stand behind the request: of the asking page or worker, and of the scripts on the stack. */
  by: string[];
}

export interface ChromiumRequests {
  of(extensionOrigin: string): string[];
  /** Lets go of the workers of this origin: one that is watched is never really stopped. */
  release(origin: string): Promise<void>;
}

/** Starts the watch. Requests of a content script count by the scripts on their stack. */
export async function recordChromiumRequests(browser: Browser): Promise<ChromiumRequests> {
  const recorded: Recorded[] = [];
  const workers = new Map<CDPSession, string>();
  const session = await browser.target().createCDPSession();

  async function watch(child: CDPSession, info: Protocol.Target.TargetInfo): Promise<void> {
    const own = info.type === 'service_worker' ? info.url : undefined;
    if (own) workers.set(child, own);
    child.on('Network.requestWillBeSent', (event) => {
      const asker = own ?? event.documentURL;
      recorded.push({ url: event.request.url, by: [asker, ...scriptsOf(event.initiator.stack, event.initiator.url)] });
    });
    child.on('Network.webSocketCreated', (event) => {
      recorded.push({ url: event.url, by: [own ?? '', ...scriptsOf(event.initiator?.stack, event.initiator?.url)] });
    });
    // Not awaited one after the other: a waiting target answers only once it runs, and the order is kept anyway.
    await Promise.all([child.send('Network.enable'), child.send('Runtime.runIfWaitingForDebugger')]);
  }

  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const child = session.connection()?.session(sessionId);
    // A target that is gone before we are in has asked for nothing that we could have seen.
    if (child) void watch(child, targetInfo).catch(() => undefined);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}],
  });

  return {
    of: (origin) =>
      recorded
        .filter(({ url, by }) => /^(https?|wss?):/.test(url) && by.some((asker) => asker.startsWith(origin)))
        .map(({ url }) => url),
    async release(origin) {
      const released = [...workers].filter(([, url]) => url.startsWith(origin)).map(([child]) => child);
      for (const child of released) {
        workers.delete(child);
        // Through the session that attached it: the connection does not know this child. Already gone is as good.
        await session.send('Target.detachFromTarget', { sessionId: child.id() }).catch(() => undefined);
      }
    },
  };
}

function scriptsOf(stack: Protocol.Runtime.StackTrace | undefined, url: string | undefined): string[] {
  const found = url ? [url] : [];
  for (let at = stack; at; at = at.parent) found.push(...at.callFrames.map((frame) => frame.url));
  return found;
}
