/**
 * The word lists that a language needs for claims to be recognised in it.
 * Owns: their names, and which languages there are.
 * Used by: the recogniser. A new language is a new file beside this one.
 * Never: guesses: in a language without lists nothing is recognised.
 */
import { EN } from './en';

export type ListName =
  | 'deny'
  | 'false'
  | 'true'
  | 'not'
  | 'light'
  | 'turn'
  | 'apart'
  | 'whether'
  | 'if'
  | 'modal'
  | 'say'
  | 'accordingTo'
  | 'only'
  | 'degree'
  | 'unaware'
  | 'report'
  | 'silent'
  | 'declined'
  | 'voice'
  | 'hedge'
  | 'pair'
  | 'he'
  | 'she'
  | 'they'
  | 'company'
  | 'platform'
  | 'book'
  | 'back'
  | 'with'
  | 'joins'
  | 'proof'
  | 'nobody';

export type Lexicon = Readonly<Record<ListName, readonly string[]>>;

/** At most 32, the same in each language: each is a bit of one number. */
export const LIST_NAMES = Object.keys(EN) as readonly ListName[];

const LEXICONS: Readonly<Record<string, Lexicon>> = { en: EN };

/** The first part of a language tag: “en” of “en-GB”. */
export const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

export function lexiconOf(tag: string): Lexicon | undefined {
  return Object.hasOwn(LEXICONS, primary(tag)) ? LEXICONS[primary(tag)] : undefined;
}
