/**
 * Finds every place where a phrase of the index stands in a text: leftmost, then longest.
 * Owns: the hot loop over characters, and extending a name token by token.
 * Used by: the page's names, for each block of text.
 * Never: decides whether a phrase is a mention; it does not know one entity from another.
 */
import { HIGH, IGNORED, OTHER, SOLO, SPACE, STARTER, WORD } from './characters';
import type { CompiledNames } from './compile';
import { hashOf } from './compile';
import { titleCase } from './name-index-form';
import { kindAt, learn, marksEnd, nextToken, tokenAt, touchesWord, width, wordEnd } from './tokens';

/** A phrase of the index in its place. */
export interface Candidate {
  phrase: number;
  start: number;
  end: number;
}

const NONE: readonly Candidate[] = [];

const IN_WORD = WORD | IGNORED;
const ENDS_WORD = SPACE | OTHER | SOLO;

/** The candidates of a text, in order and without overlap. */
export function findCandidates(text: string, names: CompiledNames): readonly Candidate[] {
  const { table } = names.kinds;
  const { filter, prefixes } = names;
  const length = text.length;
  let found: Candidate[] | undefined;
  let at = 0;
  while (at < length) {
    const first = text.charCodeAt(at);
    const kind = table[first] || learn(names.kinds, first);
    const start = at;
    if (kind & WORD) {
      at += 1;
      while (at < length && (table[text.charCodeAt(at)] ?? 0) & IN_WORD) at += 1;
      // The loop stops at what the table does not know yet, and at what must be looked at as a whole.
      if (at < length && !((table[text.charCodeAt(at)] ?? 0) & ENDS_WORD)) at = wordEnd(names.kinds, text, at);
      if (!(kind & STARTER)) continue;
      if (isPlain(text, start, at)) {
        const second = text.charCodeAt(at - start > 1 ? start + 1 : start);
        const size = at - start;
        const last = text.charCodeAt(at - 1);
        const known = filter[hashOf(first, second, last, size)];
        // “TRUMP” is looked up as “Trump” too.
        const shouted =
          (isCapital(second) || isCapital(last)) && filter[hashOf(first, small(second), small(last), size)];
        if (!known && !shouted) continue;
        if (!shouted && !prefixes.has(text.slice(start, at))) continue;
      }
    } else if (kind & HIGH) {
      const whole = kindAt(names.kinds, text, at);
      at = whole & WORD ? wordEnd(names.kinds, text, at) : at + width(text, at);
      if (whole & (SPACE | IGNORED)) continue;
    } else {
      at += 1;
      // A mark that stands apart is part of the character before it, not the beginning of a word.
      if (kind & SOLO && at < length && kindAt(names.kinds, text, at) & IN_WORD) at = marksEnd(names.kinds, text, at);
      if (!(kind & STARTER)) continue;
    }
    const candidate = longest(text, start, names);
    if (candidate) {
      found ??= [];
      found.push(candidate);
      at = candidate.end;
    }
  }
  return found ?? NONE;
}

const isCapital = (unit: number): boolean => unit > 64 && unit < 91;
const small = (unit: number): number => (isCapital(unit) ? unit | 32 : unit);

/** Whether a word needs no folding. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function longest(text: string, start: number, names: CompiledNames): Candidate | null {
  const { kinds } = names;
  const token = tokenAt(kinds, text, start);
  // A name that begins with a sign must not begin inside a word.
  if (kindAt(kinds, text, start) & OTHER && touchesWord(kinds, text, start, -1)) return null;
  const written = extend(text, token.start, token.end, token.text, names, false);
  if (!inCapitals(token.text)) return written;
  const shouted = extend(text, token.start, token.end, titleCase(token.text), names, true);
  return shouted && (!written || shouted.end > written.end) ? shouted : written;
}

/** The longest phrase from one first token on. In `capitals` every word must be, and is read as if it were not. */
function extend(
  text: string,
  start: number,
  firstEnd: number,
  first: string,
  names: CompiledNames,
  capitals: boolean,
): Candidate | null {
  let best: Candidate | null = null;
  let end = firstEnd;
  let key = first;
  for (;;) {
    const entry = names.prefixes.get(key);
    if (entry === undefined) return best;
    const phrase = (entry >> 1) - 1;
    if (phrase >= 0 && (!capitals || names.capitals[phrase]) && endsWell(text, end, names))
      best = { phrase, start, end };
    if (!(entry & 1)) return best;
    const next = nextToken(names.kinds, text, end);
    if (!next) return best;
    if (capitals && next.text !== next.text.toUpperCase()) return best;
    key += capitals ? titleCase(next.text) : next.text;
    end = next.end;
  }
}

const inCapitals = (token: string): boolean => token === token.toUpperCase();

/** A name that ends with a sign (“U.S.”) must not end inside a word. */
function endsWell(text: string, end: number, names: CompiledNames): boolean {
  const last = text.charCodeAt(end - 1);
  const kind = names.kinds.table[last] || learn(names.kinds, last);
  return !(kind & OTHER) || !touchesWord(names.kinds, text, end, 1);
}
