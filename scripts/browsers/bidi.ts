/**
 * Raw WebDriver BiDi, for what puppeteer does not offer in Firefox.
 * Owns: the two internals of puppeteer that this needs (its connection, and a frame's context id): the version is pinned.
 * Used by: the other `firefox*.ts` files.
 * Never: guesses: an error in the browser is an error here.
 */
import type { Browser, Page } from 'puppeteer-core';

interface Answer {
  type: 'success' | 'exception';
  result?: RemoteValue;
  exceptionDetails?: { text: string };
}

/** A value as BiDi describes it; only the parts used here. */
export interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

export interface Bidi {
  send(method: string, params: unknown): Promise<unknown>;
  /** Calls a function in a tab, in a sandbox of its own unless the page's world is asked for. */
  call(target: object, functionDeclaration: string, args: readonly object[], options?: object): Promise<RemoteValue>;
  /** Evaluates in the browser's own privileged world. */
  privileged(expression: string): Promise<unknown>;
}

export function bidiOf(browser: Browser): Bidi {
  const connection = (
    browser as unknown as { connection: { send(m: string, p: unknown): Promise<{ result: unknown }> } }
  ).connection;
  const send = async (method: string, params: unknown) => (await connection.send(method, params)).result;
  const unwrap = (answer: Answer): RemoteValue => {
    if (answer.type !== 'success' || !answer.result) throw new Error(answer.exceptionDetails?.text ?? answer.type);
    return answer.result;
  };
  return {
    send,
    async call(target, functionDeclaration, args, options = {}) {
      const params = { functionDeclaration, target, arguments: args, awaitPromise: true, ...options };
      return unwrap((await send('script.callFunction', params)) as Answer);
    },
    async privileged(expression) {
      const tree = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
        contexts: { context: string }[];
      };
      const target = { context: tree.contexts[0]?.context };
      return unwrap((await send('script.evaluate', { expression, target, awaitPromise: true })) as Answer).value;
    },
  };
}

/** BiDi's id of a page's top frame. */
export function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}
