/**
 * The words of a paragraph, by their spelling.
 * Owns: what is known of a spelling, worked out once. Most words of a page come again and again.
 * Used by: the skim; reading paragraphs.
 * Never: fills the memory: on a page of nothing but new words it forgets the old ones.
 */
import type { Entry, StemTable } from './stems';
import { endOfWord, type Form, formOf, nextWord, type Token, tokenOf } from './tokens';

/** A word as it is written, with what the packs and the lists have that begins with it. */
export interface Spelling extends Form {
  entries: readonly Entry[];
}

/** The words of a text, in lists that are filled anew for each text. */
export interface WordRun {
  count: number;
  spelled: Spelling[];
  starts: number[];
  ends: number[];
}

/** Spellings that are kept; an article has 2,000. */
const MOST = 8000;

/** Looks a word up, as it is written. */
export function createSpellings({ entriesOf }: StemTable): (raw: string) => Spelling {
  const kept = new Map<string, Spelling>();
  return (raw) => {
    const known = kept.get(raw);
    if (known) return known;
    if (kept.size >= MOST) kept.clear();
    const form = formOf(raw);
    const made = { ...form, entries: entriesOf(form.word) };
    kept.set(raw, made);
    return made;
  };
}

/** Notes all words of a text. */
export function readWords(text: string, spelling: (raw: string) => Spelling, run: WordRun): void {
  let count = 0;
  for (let start = nextWord(text, 0); start < text.length; count += 1) {
    const end = endOfWord(text, start);
    run.spelled[count] = spelling(text.slice(start, end));
    run.starts[count] = start;
    run.ends[count] = end;
    start = nextWord(text, end);
  }
  run.count = count;
}

/** The words as they are worked with, where a paragraph is more than looked at. */
export function tokensIn(text: string, { count, spelled, starts, ends }: WordRun): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let at = 0; at < count; at += 1) {
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    tokens.push(tokenOf(text, spelled[at] as Spelling, start, end, last));
    last = end;
  }
  return tokens;
}
