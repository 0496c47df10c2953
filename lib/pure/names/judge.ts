/**
 * Judges one candidate by its own text: is it a name at all, and whose?
 * Owns: the rules that need no other block of the page.
 * Used by: the page's names, once for each candidate as its block is read.
 * Never: decides what depends on the rest of the page.
 */
import type { Bearer } from './bearer';
import { bearerOf } from './bearer';
import type { Candidate } from './find-candidates';
import type { NameLookup } from './lookup';
import { WITH_COMPANION } from './name-index-form';
import { capitalAfter, hasCapital, inAddress, isUpper, lineCase, opens, wordBefore, wordsAround } from './surroundings';

/** One thing that a candidate may name, if the page agrees. */
export interface Reading {
  entity: number;
  rule: number;
  person: boolean;
  /** Whose a person's name is by the words beside it; “plain” for anything else. */
  bearer: Bearer;
}

const PLAIN: Bearer = { who: 'plain', by: '' };

/** What a candidate may name, in the order of the packs; none: it is no mention, whatever the page says. */
export function readingsOf(text: string, candidate: Candidate, previousEnd: number, names: NameLookup): Reading[] {
  const { phrase, start, end } = candidate;
  const list = names.senses(phrase);
  if (list.length === 0 || inAddress(text, start, end, names.words.domains)) return [];
  if (isWordInCapitals(text, start, end, names)) return [];
  const bare = names.isOneToken(phrase);
  const readings: Reading[] = [];
  for (const sense of list) {
    const entity = sense >> 2;
    const rule = sense & 3;
    const cls = names.classOf(entity);
    const person = 'pmf'.includes(cls);
    if (cls === 't' && rule === WITH_COMPANION && bare && isPartOfTitle(text, start, end, names)) continue;
    const bearer = person ? bearerOf({ text, start, end, previousEnd, entity, bare }, names) : PLAIN;
    // What is no person's name at all (“Tower”) says nothing about who else is on the page.
    if (bearer.who !== 'other' || bearer.by) readings.push({ entity, rule, person, bearer });
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
  if (!isUpper(word) || !words.common.has(word.toLowerCase())) return false;
  const [before, after] = wordsAround(text, start, end);
  const last = before.at(-1) ?? '';
  if (last.toLowerCase() === 'the') return false;
  const around = [...before, ...after];
  return (
    (around.length > 0 && around.every(isUpper)) ||
    (last.length > 1 && isUpper(last) && words.common.has(last.toLowerCase()))
  );
}

/** “Gen X”, “X Factor”, “Iraq War”, “War is hell”: a title of one word that is part of a longer name, or a plain word. */
function isPartOfTitle(text: string, start: number, end: number, { words }: NameLookup): boolean {
  if (/[-‐‑]/.test((text[start - 1] ?? '') + (text[end] ?? ''))) return true;
  const before = wordBefore(text, start);
  const lead = before?.text.toLowerCase() ?? '';
  const isTitle = words.mr.has(lead.slice(0, -1)) || words.ms.has(lead.slice(0, -1));
  const parts =
    /['’]s?$/.test(lead) ||
    (lead.endsWith('.') && !isTitle) ||
    (before && words.small.has(lead) && opens(text, before.start));
  if (before && hasCapital(before.text) && !parts) return true;
  const after = capitalAfter(text, end);
  if (after && (!words.common.has(after.toLowerCase()) || lineCase(text, start, end + after.length + 1) === 'sentence'))
    return true;
  const quoted = /[\p{Pi}"']/u.test(text[start - 1] ?? '');
  return !quoted && words.common.has(text.slice(start, end).toLowerCase()) && opens(text, start);
}
