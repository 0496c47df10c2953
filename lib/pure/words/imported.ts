/**
 * What was read from a file that was no pack, in words.
 * Owns: the sentence for each form.
 * Used by: the library, when such a file is added.
 * Never: hides what was left out.
 */
import type { ReadAccount } from '../formats/other-form';
import { leftOutWords } from './left-out';
import type { Say } from './say';
import { sentence } from './text';

export interface ReadWords {
  /** What it was, and how much of it was taken. */
  lead: string;
  /** What was not there or was left out, a sentence for each reason. */
  leftOut: readonly string[];
}

export function importedWords(say: Say, account: ReadAccount): ReadWords {
  if (account.form === 'claim') return { lead: say('imported_exported'), leftOut: [] };
  const number = new Intl.NumberFormat(say.locale);
  const counted = say.count('imported_reviews', account.found, number.format(account.taken));
  return {
    lead: account.taken === 0 ? counted : say('text_sentences', counted, say('imported_opinion')),
    leftOut: leftOutWords(say, account.leftOut).map((words) => sentence(say, words)),
  };
}
