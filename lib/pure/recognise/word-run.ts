/**
 * The words of a paragraph, by their spelling.
 * Owns: what is known of a spelling, worked out once. Most words of a page come again and again.
 * Used by: reading paragraphs, and the sieve.
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

export interface Spellings {
  at(text: string, start: number, end: number): Spelling;
  read(text: string, run: WordRun): void;
}

/** Spellings that are kept; an article has 2,000. */
const MOST = 8000;

export function createSpellings({ entriesOf }: StemTable): Spellings {
  const kept = new Map<string, Spelling>();

  const at = (text: string, start: number, end: number): Spelling => {
    const raw = text.slice(start, end);
    const known = kept.get(raw);
    if (known) return known;
    if (kept.size >= MOST) kept.clear();
    const form = formOf(raw);
    const made = { ...form, entries: entriesOf(form.word) };
    kept.set(raw, made);
    return made;
  };

  return {
    at,
    read(text, run) {
      run.count = 0;
      for (let start = nextWord(text, 0); start < text.length; start = nextWord(text, start)) {
        const end = endOfWord(text, start);
        run.spelled[run.count] = at(text, start, end);
        run.starts[run.count] = start;
        run.ends[run.count] = end;
        run.count += 1;
        start = end;
      }
    },
  };
}

/** The words as they are worked with, where a paragraph is more than looked at. */
export function tokensIn(text: string, { count, spelled, starts, ends }: WordRun): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (let at = 0; at < count; at += 1) {
    const end = ends[at] ?? 0;
    tokens.push(tokenOf(text, spelled[at] as Spelling, starts[at] ?? 0, end, last));
    last = end;
  }
  return tokens;
}
