/**
 * Judges one candidate by its own text: is it a name at all, and whose?
 * Owns: the rules that need no other block of the page.
 * Used by: the page's names, once for each candidate as its block is read.
 * Never: decides what depends on the rest of the page.
 */
import type { Bearer } from './bearer';
import { bearerOf, PLAIN } from './bearer';
import type { Candidate } from './find-candidates';
import type { NameLookup } from './lookup';
import { ALWAYS, WITH_COMPANION } from './name-index-form';
import { capitalAfter, hasCapital, inAddress, isUpper, lineCase, opens, wordBefore, wordsAround } from './surroundings';

/** One thing that a candidate may name, if the page agrees. */
export interface Reading {
  entity: number;
  rule: number;
  person: boolean;
  /** Whose a person's name is by the words beside it; “plain” for anything else. */
  bearer: Bearer;
}

/** What a candidate may name, in the order of the packs; none: it is no mention, whatever the page says. */
export function readingsOf(text: string, candidate: Candidate, previousEnd: number, names: NameLookup): Reading[] {
  const { phrase, start, end } = candidate;
  if (inAddress(text, start, end, names.words.domains)) return [];
  if (isWordInCapitals(text, start, end, names)) return [];
  const bare = names.isOneToken(phrase);
  const readings: Reading[] = [];
  for (const sense of names.senses(phrase)) {
    const entity = sense >> 2;
    const rule = sense & 3;
    const cls = names.classOf(entity);
    const person = 'pmf'.includes(cls);
    if (cls === 't' && rule === WITH_COMPANION && bare && isPartOfTitle(text, start, end, names)) continue;
    const bearer = person ? bearerOf({ text, start, end, previousEnd, entity, bare }, names) : PLAIN;
    // What is no person's name at all (“Tower”) says nothing about who else is on the page.
    if (bearer.who === 'other' && !bearer.by) continue;
    // “She spoke for an hour. AP”: all that stands behind a caption's last sentence says where the picture is from.
    const credit = cls === 'g' && start > 0 && !text.slice(end).trim() && opens(text, start);
    readings.push({ entity, rule: credit ? ALWAYS : rule, person, bearer });
  }
  return readings;
}

/**
 * “FOLLOW US”: an abbreviation that is also a word is the word after another word in capitals, or where all words
 * around are; but “THE US” is the country.
 */
function isWordInCapitals(text: string, start: number, end: number, { words }: NameLookup): boolean {
  if (end - start > 3) return false;
  const word = text.slice(start, end);
  if (!isUpper(word) || !isCommon(word, words)) return false;
  const [before, after] = wordsAround(text, start, end);
  const last = before.at(-1) ?? '';
  if (last.toLowerCase() === 'the') return false;
  const around = [...before, ...after];
  return (around.length > 0 && around.every(isUpper)) || (last.length > 1 && isUpper(last) && isCommon(last, words));
}

/** “Gen X”, “X Factor”, “Iraq War”, “War is hell”: a title of one word that is part of a longer name, or a plain word. */
function isPartOfTitle(text: string, start: number, end: number, { words }: NameLookup): boolean {
  if (/[-‐‑]/.test(`${text[start - 1]}${text[end]}`)) return true;
  // “X/Twitter”, “Twitter / X”: a stroke joins two names, and makes no longer one.
  if ((text.slice(start - 2, start) + text.slice(end, end + 2)).includes('/')) return false;
  const before = wordBefore(text, start);
  // “Musk-owned X”: what is written small behind the hyphen belongs to no longer name.
  if (before?.text.split('-').every(hasCapital)) {
    const lead = before.text.toLowerCase();
    const title = lead.slice(0, -1);
    const isEnd = lead.endsWith('.') && !words.mr.has(title) && !words.ms.has(title);
    if (!isEnd && !/['’]s?$/.test(lead) && !(words.small.has(lead) && opens(text, before.start))) return true;
  }
  const after = capitalAfter(text, end);
  // “X CEO”: an abbreviation that is a common word, such as an office, belongs to no longer name either.
  if (
    after &&
    (!isCommon(after, words) || (!isUpper(after) && lineCase(text, start, end + after.length + 1) === 'sentence'))
  )
    return true;
  const quoted = /[\p{Pi}"']/u.test(text[start - 1] ?? '');
  return !quoted && isCommon(text.slice(start, end), words) && opens(text, start);
}

const isCommon = (word: string, { common }: NameLookup['words']): boolean => common.has(word.toLowerCase());
