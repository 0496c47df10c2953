/**
 * Asking the background.
 * Owns: sending a request and unwrapping its answer.
 * Used by: the content script and the popup.
 * Never: trusts the answer's content; whoever asked checks it.
 */
import type { Browser } from 'webextension-polyfill';
import type { Answer, AnswerOf, RequestOf, RequestType } from '../../pure/messages/requests';

/** The background could not be reached, refused, or failed. */
export class NoAnswer extends Error {
  readonly reason: 'refused' | 'failed' | 'unreachable';
  constructor(reason: 'refused' | 'failed' | 'unreachable') {
    super(`No answer from the background: ${reason}`);
    this.reason = reason;
  }
}

/**
 * Sends one request. A background that has been stopped is started by it; one that was stopped in the middle of
 * answering is asked once more.
 * @throws NoAnswer
 */
export async function ask<T extends RequestType>(browser: Browser, request: RequestOf<T>): Promise<AnswerOf[T]> {
  const answer = (await send(browser, request)) ?? (await send(browser, request));
  if (!answer) throw new NoAnswer('unreachable');
  if (!answer.ok) throw new NoAnswer(answer.reason);
  return answer.value as AnswerOf[T];
}

async function send(browser: Browser, request: unknown): Promise<Answer<unknown> | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(request);
    return isAnswer(answer) ? answer : null;
  } catch {
    return null;
  }
}

function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value && (value.ok === true || 'reason' in value);
}
