/**
 * Which addresses the extension asks for, in Firefox.
 * Owns: two observers in the browser's privileged world, told of every request as it opens.
 * Used by: `firefox.ts`.
 * Never: blames the extension for what the page asked for: it goes by the principal behind a request, and for a
 * content script (whose requests go out in the page's name) by the scripts on the stack.
 */
import type { Bidi } from './bidi.ts';

export interface FirefoxRequests {
  list(): Promise<string[]>;
}

const MESSAGE = 'says-who:request';

/** Starts the watch over one extension; do it before the extension is installed. */
export async function recordFirefoxRequests(bidi: Bidi, extensionId: string, origin: string): Promise<FirefoxRequests> {
  const processScript = `data:,(${encodeURIComponent(String(watchContent))})(${JSON.stringify(origin)},"${MESSAGE}")`;
  await bidi.privileged(
    `(${String(watchParent)})(${JSON.stringify({ extensionId, processScript, message: MESSAGE })})`,
  );
  return {
    async list() {
      return JSON.parse(String(await bidi.privileged('JSON.stringify(globalThis.saysWhoRequests)'))) as string[];
    },
  };
}

// The two functions below run in Firefox, from their text; what they use of it is described only so far.
interface Principal {
  addonId?: string;
  contentScriptAddonPolicy?: { id: string };
}
interface Channel {
  URI: { spec: string };
  loadInfo?: { triggeringPrincipal?: Principal; loadingPrincipal?: Principal };
}
interface Observer {
  observe(subject: { QueryInterface(type: unknown): Channel }): void;
}
interface Frame {
  filename?: string;
  caller?: Frame | null;
  asyncCaller?: Frame | null;
}
declare const Ci: { nsIChannel: unknown };
declare const Components: { stack: Frame };
declare const Services: {
  obs: { addObserver(observer: Observer, topic: string): void };
  ppmm: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadProcessScript(url: string, alsoLater: boolean): void;
  };
};
declare const sendAsyncMessage: (name: string, data: string) => void;

function watchParent(given: { extensionId: string; processScript: string; message: string }): void {
  const kept = globalThis as { saysWhoRequests?: string[]; saysWhoObserver?: Observer };
  const seen: string[] = [];
  const isOurs = (principal: Principal | undefined) =>
    principal?.addonId === given.extensionId || principal?.contentScriptAddonPolicy?.id === given.extensionId;
  const observer: Observer = {
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIChannel);
      const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo ?? {};
      if (isOurs(triggeringPrincipal) || isOurs(loadingPrincipal)) seen.push(channel.URI.spec);
    },
  };
  kept.saysWhoRequests = seen;
  // Kept by name: an observer that nobody refers to may be collected.
  kept.saysWhoObserver = observer;
  Services.obs.addObserver(observer, 'http-on-opening-request');
  Services.ppmm.addMessageListener(given.message, ({ data }) => seen.push(data));
  Services.ppmm.loadProcessScript(given.processScript, true);
}

function watchContent(origin: string, message: string): void {
  const kept = globalThis as { saysWhoObserver?: Observer };
  const observer: Observer = {
    observe(subject) {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIChannel);
      // In the extension's own name: the other observer has it.
      if (loadInfo?.triggeringPrincipal?.addonId) return;
      for (let at: Frame | null | undefined = Components.stack; at; at = at.caller ?? at.asyncCaller) {
        if (!at.filename?.startsWith(origin)) continue;
        sendAsyncMessage(message, URI.spec);
        return;
      }
    },
  };
  kept.saysWhoObserver = observer;
  Services.obs.addObserver(observer, 'http-on-opening-request');
}
