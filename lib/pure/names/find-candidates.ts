/**
 * Finds every place where a phrase of the index stands in a text: leftmost, then longest.
 * Owns: going from one possible beginning to the next, and extending a name token by token.
 * Used by: the page's names, for each block of text.
 * Never: decides whether a phrase is a mention; it does not know one entity from another.
 */
import { IGNORED, isAsciiWord, isMark, kindAt, OTHER, SOLO } from './characters';
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

/**
 * The candidates of a text, in order and without overlap.
 * @param from no name begins before it
 */
export function findCandidates(text: string, names: NameLookup, from = 0): readonly Candidate[] {
  let found: Candidate[] | undefined;
  let at = from;
  for (;;) {
    const start = nextStart(text, at, names);
    if (start < 0) return found ?? NONE;
    const candidate = longest(text, start, names);
    at = candidate ? candidate.end : start + 1;
    if (!candidate) continue;
    found ??= [];
    found.push(candidate);
  }
}

/**
 * The first place in a piece of a text where a name may begin, whatever stands before and after the piece; -1 for
 * none. Where a text is cut in pieces, every name in it begins in a piece that says so.
 */
export function firstStart(piece: string, names: NameLookup): number {
  // What the piece begins with may belong to the character before it.
  if (piece.charCodeAt(0) > 127 && (kindAt(piece, 0) & IGNORED || isMark(piece[0] ?? ''))) return 0;
  return nextStart(piece, 0, names);
}

/** Where a name may begin from a place on; -1: nowhere. */
function nextStart(text: string, from: number, names: NameLookup): number {
  const { starts } = names;
  starts.lastIndex = from;
  while (starts.test(text)) {
    const start = starts.lastIndex - 1;
    if (!isInWord(text, start) && beginsName(text, start, names)) return start;
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
 * Whether a name may begin with the word, as it is or as capitals are read. Only what needs no folding is told, and a
 * word at the end of a text may go on in the next.
 */
function beginsName(text: string, start: number, { prefixes }: NameLookup): boolean {
  let hash = 0;
  let end = start;
  let capitals = false;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit > 127) return true;
    if (!isAsciiWord(unit)) break;
    hash = hashOn(hash, unit);
    capitals ||= end > start && isCapital(unit);
  }
  // A sign is a token of its own; capitals (“TRUMP”) are looked up as “Trump” too.
  if (end === start || capitals || end === text.length) return true;
  return prefixes.find(text, start, end, hash) >= 0;
}

const isCapital = (unit: number): boolean => unit > 64 && unit < 91;

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
