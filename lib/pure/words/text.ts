/**
 * Small tools for making sentences.
 * Owns: joining, quotation marks, capitals and full stops.
 * Used by: the other files of `words/`.
 * Never: a sign of its own between two texts; languages differ in those too.
 */
import type { Say } from './say';

/** Names that one sentence lists before it says “and 2 others”. */
const MAX_NAMES = 3;

/** How two texts can stand together: “a, b”, “a; b”, “a · b”, or as sentences one after the other. */
export type Joint = 'text_comma' | 'text_semicolon' | 'text_dot' | 'text_sentences';

/** “Musk”, “Musk and Putin”, “Musk, Putin and Trump”, “Musk, Putin, Trump and 2 others”. */
export function listOf(say: Say, names: readonly string[]): string {
  const over = names.length - MAX_NAMES;
  // One name too many takes no less room than “and 1 other”.
  const shown = over > 1 ? [...names.slice(0, MAX_NAMES), say.count('text_others', over)] : names;
  return new Intl.ListFormat(say.locale, { type: 'conjunction' }).format(shown);
}

/** In typographic quotation marks. */
export function quoted(say: Say, words: string): string {
  return say('text_quoted', words);
}

/** With a capital at its start, where the start is a small letter. */
export function capital(say: Say, words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase(say.locale) + words.slice(first.length);
}

/** As a sentence: a capital at its start and a full stop, unless it ends with a mark of its own. */
export function sentence(say: Say, words: string): string {
  const trimmed = capital(say, words.trim());
  return trimmed === '' || /[.!?…。！？؟۔।][”“’»"')）]*$/.test(trimmed) ? trimmed : say('text_sentence', trimmed);
}

/** Joins what is there, leaving out what is not. */
export function joined(say: Say, parts: readonly (string | null | undefined | false)[], by: Joint): string {
  const there = parts.flatMap((part) => part || []);
  return there.length === 0 ? '' : there.reduce((before, part) => say(by, before, part));
}
