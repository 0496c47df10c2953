/**
 * Saying something to the reader without a card: to screen readers politely, and on demand in a line on the screen.
 * Owns: the live region.
 * Used by: the walk script.
 * Never: takes the focus, nor speaks of what the pointer merely passes.
 */
import { page } from '../own-document';

/** ms: a live region is heard only if it was there for a moment before its words. */
const BEFORE_WORDS = 100;
/** ms that a line stays on the screen: two sentences, read twice. */
const SHOWN = 8000;

export interface Announcer {
  readonly element: HTMLElement;
  /** @param shown also on the screen, where nothing else there tells the same */
  say(words: string, shown: boolean): void;
}

export function createAnnouncer(root: ShadowRoot, language: { locale: string; direction: string }): Announcer {
  const region = page.createElement('div');
  region.className = 'sw announcer';
  region.role = 'status';
  region.ariaLive = 'polite';
  region.lang = language.locale;
  region.dir = language.direction;
  root.append(region);
  let newest = 0;
  return {
    element: region,
    say(words, shown) {
      newest += 1;
      const mine = newest;
      // The same words twice are two announcements.
      region.textContent = '';
      region.toggleAttribute('data-shown', shown);
      setTimeout(() => {
        if (mine === newest) region.textContent = words;
      }, BEFORE_WORDS);
      setTimeout(() => {
        if (mine === newest) region.removeAttribute('data-shown');
      }, SHOWN);
    },
  };
}
