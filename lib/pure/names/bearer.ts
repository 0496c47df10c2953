/**
 * Whose name a person's name is, as far as the words right beside it tell.
 * Owns: the rule that a surname after another given name is another person's, and what does not count as one.
 * Used by: the judge of candidates.
 * Never: holds a list of relatives; the same rule goes for every surname.
 */
import type { NameLookup } from './lookup';
import type { WordBefore } from './surroundings';
import { capitalAfter, hasCapital, isUpper, lineCase, opens, wordBefore } from './surroundings';

/** What the words beside a person's name say. */
export interface Bearer {
  /** own: surely this person. plain: nothing against it. other: somebody or something else. doubt: ask the page. */
  who: 'own' | 'plain' | 'other' | 'doubt';
  /** With other and doubt: the word that makes it another's, in lower case; '' where it is no person's name at all. */
  by: string;
  /** With other: right after the bare name in the possessive (“Trump’s niece Mary Trump”). */
  kin?: boolean;
}

/** A person's name in its place. */
export interface PersonsName {
  text: string;
  start: number;
  end: number;
  /** Where the candidate before it ends: “Russia Putin” has no given name. */
  previousEnd: number;
  entity: number;
  /** It is one word: a surname, or a given name. */
  bare: boolean;
}

/** Also of what is no person. */
export const PLAIN: Bearer = { who: 'plain', by: '' };
const OWN: Bearer = { who: 'own', by: '' };
const THING: Bearer = { who: 'other', by: '' };

const HYPHENS = /[-‐-―]/;
/** “J.” and “J.D.”. */
const INITIALS = /^(?:\p{Lu}\.)+$/u;
/** Looked for in the six units after a name. */
const JUNIOR = /^,?\s+(?:[js]r|iii|iv)\b/i;

/** Reads what stands beside a person's name. */
export function bearerOf(name: PersonsName, names: NameLookup): Bearer {
  const { text, end } = name;
  const after = capitalAfter(text, end);
  if (JUNIOR.test(text.slice(end, end + 6))) return { who: 'other', by: 'jr' };
  if (after && goesOn(name, after, names)) return THING;
  if (!name.bare) return OWN;

  const found = byWordBefore(name, names);
  const before = found.who === 'other' && isKin(name) ? { ...found, kin: true } : found;
  const joined = HYPHENS.test(text[end] ?? '') && /^.(\p{Lu}[\p{L}\p{M}]+)/u.exec(text.slice(end, end + 40))?.[1];
  if (!joined || names.prefixes.numberOf(joined) >= 0) return before;
  // “Louise Woodward-Styles” makes every “Woodward-Styles” hers; “Trump-Biden” stays what it is.
  return { who: before.who === 'other' ? 'other' : 'doubt', by: `-${joined.toLowerCase()}` };
}

/** Whether the capitalised word after a name makes it the name of a thing (“Tower”), or a given name somebody else's. */
function goesOn(
  { text, start, end, entity, bare }: PersonsName,
  after: string,
  { words, givenOf }: NameLookup,
): boolean {
  const next = after.toLowerCase().replace(/['’]s?$/, '');
  if (words.things.has(next)) return true;
  const first = bare && givenOf(entity)[0].includes(text.slice(start, end).toLowerCase()) && !words.common.has(next);
  // In a headline every word has a capital: it says nothing there.
  return (first || words.companies.has(next)) && lineCase(text, start, end + after.length + 1) === 'sentence';
}

/** Whether the same bare name stands shortly before, in the possessive. */
function isKin({ text, start, end, previousEnd }: PersonsName): boolean {
  const same = text.slice(0, previousEnd).endsWith(text.slice(start, end));
  return same && /^['’]s?\s[\p{L}\s,-]{1,60}$/u.test(text.slice(previousEnd, start));
}

function byWordBefore(name: PersonsName, names: NameLookup): Bearer {
  const { text, start, end, entity, previousEnd } = name;
  const word = wordBefore(text, start);
  if (!word || word.start + word.text.length === previousEnd) return PLAIN;
  // Lists glue their numbers to the text: “4Maria”.
  const plain = word.text.replace(/^\d+(?=\p{Lu})|\.+$/gu, '');
  const lower = plain.toLowerCase();
  const { words } = names;
  const cls = names.classOf(entity);
  if ((cls === 'm' && words.ms.has(lower)) || (cls === 'f' && words.mr.has(lower))) return { who: 'other', by: lower };
  const parts = lower.split(HYPHENS);
  if (parts.some((part) => words.offices.has(part))) return OWN;
  const [first, middle] = names.givenOf(entity);
  if (first.includes(lower)) return OWN;
  // A stop inside a word that is written small makes it an address (“Example.com”).
  if (!plain.split(HYPHENS).every(hasCapital) || /[’']s?$|\p{N}|\p{Ll}\./u.test(plain)) return PLAIN;
  if (INITIALS.test(word.text) || plain.length === 1 || middle.includes(lower)) {
    const found = byInitial(word, lower, name, names);
    if (found) return found;
  }
  const last = parts.at(-1) ?? lower;
  // A stop ends an abbreviated title or a sentence; initials were seen above.
  if (words.common.has(lower) || words.common.has(last) || word.text.endsWith('.')) return PLAIN;
  if (isUpper(plain) && !isUpper(text.slice(start, end))) return PLAIN;
  // “Donald John Trump”: a middle name that the pack does not give.
  if (first.includes(wordBefore(text, word.start)?.text.toLowerCase() ?? '')) return OWN;
  if (words.given.has(last) || words.given.has(lower)) return { who: 'other', by: lower };
  if (names.endings().some((ending) => last.endsWith(ending)) || standsSmall(text, lower)) return PLAIN;
  const line = lineCase(text, word.start, end);
  // In a headline an unknown word inside the line is more often a verb than a given name; the page may know better.
  return { who: line === 'sentence' || (line === 'title' && opens(text, word.start)) ? 'other' : 'doubt', by: lower };
}

/** An initial or a middle name: the word before it tells whose. */
function byInitial(word: WordBefore, lower: string, { text, entity }: PersonsName, names: NameLookup): Bearer | null {
  const [first] = names.givenOf(entity);
  const earlier = wordBefore(text, word.start);
  const earlierName = earlier?.text.toLowerCase() ?? '';
  if (first.includes(earlierName)) return OWN;
  if (!INITIALS.test(word.text) || names.words.common.has(lower.replaceAll('.', ''))) return null;
  const another = earlier && hasCapital(earlier.text) && !names.words.common.has(earlierName.replace('.', ''));
  // “Terrified J. Trump” plays on the name; “Fred C. Trump” is somebody else.
  if (another && !(middleInitials(entity, names).includes(lower) && !names.words.given.has(earlierName))) {
    return { who: 'other', by: earlierName };
  }
  // One initial may be the middle one: “Donald J.” is sometimes cut to “J.”; two begin with the first name's.
  const own = lower.length === 1 ? [...first, ...middleInitials(entity, names)] : first;
  return own.some((given) => given[0] === lower[0]) ? PLAIN : { who: 'other', by: lower };
}

const middleInitials = (entity: number, names: NameLookup): string[] =>
  names.givenOf(entity)[1].map((middle) => middle.slice(0, 1));

/** Whether a word stands in a text in small letters too: then its capital comes from its place. */
function standsSmall(text: string, lower: string): boolean {
  for (let at = text.indexOf(lower); at >= 0; at = text.indexOf(lower, at + 1)) {
    if (!/[\p{L}\p{M}]/u.test((text[at - 1] ?? '') + (text[at + lower.length] ?? ''))) return true;
  }
  return false;
}
