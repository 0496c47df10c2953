/**
 * Finds every place where a phrase of the index stands in a text: leftmost, then longest.
 * Owns: going from one possible beginning to the next, and extending a name token by token.
 * Used by: the page's names, for each block of text.
 * Never: decides whether a phrase is a mention; it does not know one entity from another.
 */
import { HIGH, IGNORED, isAsciiWord, isMark, kindAt, OTHER, SOLO, WORD } from './characters';
import type { NameLookup } from './lookup';
import { titleCase } from './name-index-form';
import { hashOn } from './prefix-table';
import { nextToken, tokenAt, touchesWord } from './tokens';

/** A phrase of the index in its place. */
export interface Candidate {
  phrase: number;
  start: number;
  end: number;
}

const NONE: readonly Candidate[] = [];
const SPACE_UNIT = 32;

/**
 * The candidates of a text, in order and without overlap.
 * @param from no name begins before it
 */
export function findCandidates(text: string, names: NameLookup, from = 0): readonly Candidate[] {
  const { starts } = names;
  let found: Candidate[] | undefined;
  starts.lastIndex = from;
  while (starts.test(text)) {
    const start = starts.lastIndex - 1;
    if (isInWord(text, start)) continue;
    const plain = longestPlain(text, start, names);
    const candidate = plain === undefined ? longest(text, start, names) : plain;
    if (!candidate) continue;
    starts.lastIndex = candidate.end;
    if (found) found.push(candidate);
    else found = [candidate];
  }
  return found ?? NONE;
}

/**
 * The first place in a piece of a text where a name may begin, whatever stands before and after the piece; -1 for
 * none. Where a text is cut in pieces, every name in it begins in a piece that says so.
 */
export function firstStart(piece: string, names: NameLookup): number {
  // What the piece begins with may belong to the character before it.
  if (piece.charCodeAt(0) > 127 && (kindAt(piece, 0) & IGNORED || isMark(piece[0] ?? ''))) return 0;
  const { starts } = names;
  starts.lastIndex = 0;
  while (starts.test(piece)) {
    const start = starts.lastIndex - 1;
    if (!isInWord(piece, start) && longestPlain(piece, start, names) !== null) return start;
  }
  return -1;
}

/** Whether a word goes on at a place: no name begins inside one. Scripts without spaces have no such places. */
function isInWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (at === 0 || (before < 128 && !isAsciiWord(before))) return false;
  return !(kindAt(text, at) & SOLO) && touchesWord(text, at, -1);
}

/**
 * The longest phrase from a place on, where what is looked at is plain: words of ASCII letters and digits, one space
 * between two, and the first not in capitals. Such a text is its own folded form, so it is looked up as it stands, and
 * nothing is cut out of it. Undefined where it is not plain, or the text ends before all is known, in the middle of a
 * character too.
 */
function longestPlain(text: string, start: number, { prefixes, phrases }: NameLookup): Candidate | null | undefined {
  let phrase = -1;
  let phraseEnd = start;
  let small = false;
  let hash = 0;
  let end = start;
  for (;;) {
    const begin = end;
    let unit = text.charCodeAt(end);
    for (; isAsciiWord(unit); unit = text.charCodeAt(end)) {
      small ||= unit > 96;
      hash = hashOn(hash, unit);
      end += 1;
    }
    const isOpen = end === text.length || (unit > 127 && kindAt(text, end) & (WORD | IGNORED | HIGH));
    if (isOpen || end === begin || !small) return undefined;
    const prefix = prefixes.find(text, start, end, hash);
    if (prefix >= 0 && prefix < phrases) {
      phrase = prefix;
      phraseEnd = end;
    }
    if (prefix < 0 || !prefixes.goesOn(prefix)) return phrase < 0 ? null : { phrase, start, end: phraseEnd };
    if (unit !== SPACE_UNIT) return undefined;
    hash = hashOn(hash, unit);
    end += 1;
  }
}

function longest(text: string, start: number, names: NameLookup): Candidate | null {
  const token = tokenAt(text, start);
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
  names: NameLookup,
  capitals: boolean,
): Candidate | null {
  let best: Candidate | null = null;
  let end = firstEnd;
  let key = first;
  for (;;) {
    const prefix = names.prefixes.numberOf(key);
    if (prefix < 0) return best;
    if (prefix < names.phrases && (!capitals || names.mayShout(prefix)) && endsWell(text, end))
      best = { phrase: prefix, start, end };
    if (!names.prefixes.goesOn(prefix)) return best;
    const next = nextToken(text, end);
    if (!next) return best;
    if (capitals && next.text !== next.text.toUpperCase()) return best;
    key += capitals ? titleCase(next.text) : next.text;
    end = next.end;
  }
}

const inCapitals = (token: string): boolean => token === token.toUpperCase();

/** A name that ends with a sign (“U.S.”) must not end inside a word. */
function endsWell(text: string, end: number): boolean {
  return !(kindAt(text, end - 1) & OTHER) || !touchesWord(text, end, 1);
}
