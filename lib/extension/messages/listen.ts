/**
 * Listening to the extension's own pages, in a tab.
 * Owns: checking and answering what the popup asks of a page's content script.
 * Used by: `entrypoints/page`.
 * Never: answers anyone but this extension.
 */
import type { Browser } from 'webextension-polyfill';
import { type PageReport, pageRequest } from '../../pure/messages/to-page';

export interface PageAnswers {
  report(): PageReport;
  showEntity(entity: string): boolean;
}

type Listener = (message: unknown, sender: { id?: string; tab?: unknown }, answer: (value: unknown) => void) => void;

export function listenToExtension(browser: Browser, alive: () => boolean, answers: PageAnswers): void {
  const listener: Listener = (message, sender, answer) => {
    const request = sender.id === browser.runtime.id ? pageRequest(message) : null;
    if (!request || !alive()) return;
    answer(request.type === 'page-report' ? answers.report() : answers.showEntity(request.entity));
  };
  // The native API takes a callback in both browsers; the library's types know the promise form only.
  browser.runtime.onMessage.addListener(listener as never);
}
