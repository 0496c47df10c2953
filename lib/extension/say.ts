/**
 * The reader's language, from the browser.
 * Owns: nothing but the way to the browser's messages.
 * Used by: every entrypoint that shows words.
 * Never: chooses a language; the browser does.
 */
import type { Browser } from 'webextension-polyfill';
import { createSay, type Say } from '../pure/words/say';

/** Messages met once are kept: a page's script that outlives its extension still needs a few, and cannot ask any more. */
export function browserSay(browser: Browser): Say {
  const met = new Map<string, string>();
  return createSay((key, values) => {
    const id = [key, ...values].join('\n');
    let words = met.get(id);
    if (words === undefined) {
      try {
        words = browser.i18n.getMessage(key, values);
      } catch {
        return '';
      }
      // Only what has no values: the others are too many to keep.
      if (values.length === 0) met.set(id, words);
    }
    return words;
  });
}
