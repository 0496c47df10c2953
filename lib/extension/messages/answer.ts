/**
 * Answering in the background.
 * Owns: the one message listener; checking who asks and what; turning exceptions into answers.
 * Used by: `entrypoints/background.ts`.
 * Never: tells a refused sender why, or anything about the reader.
 */
import * as v from 'valibot';
import type { Browser, Runtime } from 'webextension-polyfill';
import {
  type Answer,
  type AnswerOf,
  FROM_EXTENSION,
  FROM_PAGE,
  type RequestOf,
  type RequestType,
} from '../../pure/messages/requests';

export type Answers = {
  [T in RequestType]: (request: RequestOf<T>, sender: Runtime.MessageSender) => Promise<AnswerOf[T]>;
};

/** Listens for the life of the background. */
export function answerRequests(browser: Browser, answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    respond(browser, answers, message, sender),
  );
}

async function respond(
  browser: Browser,
  answers: Answers,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer<unknown>> {
  const request = check(browser, message, sender);
  if (!request) return { ok: false, reason: 'refused' };
  try {
    // The schema table ties each request to its own answer; the compiler cannot follow that through a lookup.
    const answer = answers[request.type] as (request: unknown, sender: Runtime.MessageSender) => Promise<unknown>;
    return { ok: true, value: await answer(request, sender) };
  } catch (error) {
    console.error(`Says Who could not answer “${request.type}”:`, error);
    return { ok: false, reason: 'failed' };
  }
}

function check(browser: Browser, message: unknown, sender: Runtime.MessageSender): { type: RequestType } | null {
  if (sender.id !== browser.runtime.id) return null;
  const table: Record<string, v.GenericSchema<unknown, { type: RequestType }>> = isExtensionPage(browser, sender)
    ? FROM_EXTENSION
    : isTopPage(sender)
      ? FROM_PAGE
      : {};
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : null;
  const schema = typeof type === 'string' && Object.hasOwn(table, type) ? table[type] : undefined;
  if (!schema) return null;
  const result = v.safeParse(schema, message);
  return result.success ? result.output : null;
}

function isExtensionPage(browser: Browser, sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** Says Who does not run in frames; a message from one is not ours. */
function isTopPage(sender: Runtime.MessageSender): boolean {
  return sender.tab?.id !== undefined && sender.frameId === 0;
}
