/**
 * Listening to the rest of the extension, in a tab.
 * Owns: checking and answering what popup, side panel and commands ask of a page's content script.
 * Used by: `entrypoints/page`.
 * Never: answers anyone but this extension.
 */
import type { Browser } from 'webextension-polyfill';
import { type CheckedRequest, type PageCommand, type PageReport, pageRequest } from '../../pure/messages/to-page';

export interface PageAnswers {
  report(): PageReport;
  showEntity(entity: string, how: { card: boolean; nth: number }): boolean;
  showSentence(place: number): boolean;
  command(command: PageCommand): void;
  settingsChanged(): void;
}

type Listener = (message: unknown, sender: { id?: string; tab?: unknown }, answer: (value: unknown) => void) => void;

export function listenToExtension(browser: Browser, alive: () => boolean, answers: PageAnswers): void {
  const listener: Listener = (message, sender, answer) => {
    const request = sender.id === browser.runtime.id ? pageRequest(message) : null;
    if (!request || !alive()) return;
    answer(answerTo(request, answers));
  };
  // The native API takes a callback in both browsers; the library's types know the promise form only.
  browser.runtime.onMessage.addListener(listener as never);
}

function answerTo(request: CheckedRequest, answers: PageAnswers): unknown {
  switch (request.type) {
    case 'page-report':
      return answers.report();
    case 'show-entity':
      return answers.showEntity(request.entity, request);
    case 'show-sentence':
      return answers.showSentence(request.place);
    case 'command':
      answers.command(request.command);
      return true;
    case 'settings-changed':
      answers.settingsChanged();
      return true;
  }
}
