/**
 * The reader's language, for tests: straight from the message files.
 * Owns: reading them as the browser would after the build, and the pseudo-locale.
 * Used by: unit tests, the gallery.
 * Never: hides a missing message: an unknown key is an error here.
 */
import de from '../../data/locales/de.json';
import en from '../../data/locales/en.json';
import { createSay, type Say } from '../../lib/pure/words/say';

interface Messages {
  [key: string]: string | Messages;
}

/** @throws Error when a message is asked for that the file does not have, other than a plural form beside `other` */
export function sayFrom(messages: Messages, change: (words: string) => string = (words) => words): Say {
  const flat = new Map(flatten(messages, ''));
  return createSay((key, values) => {
    const message = flat.get(key);
    if (message === undefined) {
      if (/_(?:zero|one|two|few|many)$/.test(key)) return '';
      throw new Error(`No message “${key}”`);
    }
    const fixed = key === 'locale' || key === 'direction';
    return (fixed ? message : change(message)).replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? '');
  });
}

function flatten(messages: Messages, before: string): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : flatten(value, `${before}${key}_`),
  );
}

export const english: Say = sayFrom(en);
export const german: Say = sayFrom(de);

/**
 * A made-up language that is written from right to left and takes more room: shows what is not in the message files,
 * what is cut off, and what does not mirror. Values stay as they are.
 */
export const mirrored: Say = sayFrom({ ...en, locale: 'ar', direction: 'rtl' }, (words) =>
  words.replace(/[A-Za-z]+/g, (word, at: number, all: string) => (all[at - 1] === '$' ? word : `\u05d0${word}\u05ea`)),
);
