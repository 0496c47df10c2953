/**
 * The pattern that finds where words may begin.
 * Owns: which letters of a word it takes to find it, and the bound on the pattern's size.
 * Used by: the skim, on nearly all of a page.
 * Never: takes a sign of a word as one of a pattern: only letters, and other characters by their number. Nothing in it
 * is repeated, so that no word, however chosen, can make it slow.
 *
 * The browser's own search for words is several times as fast as any loop of ours, above all on a page's first run, when
 * nothing of ours is compiled yet.
 */

/** Beginnings in one pattern, at most: many and long ones take long to be made ready. */
const MOST = 4000;
/** Letters of a beginning, from the longest that are tried. */
const LENGTHS = [12, 6, 4, 3, 2];

/**
 * The pattern for words and phrases in small letters; `*` at a word's end stands for any letters. It matches without
 * length, at every place where one of them stands, in small letters or in capitals, unless it has an odd letter; and at
 * some others.
 */
export function patternOfWords(stems: Iterable<string>): RegExp {
  const all = [...stems];
  for (const length of LENGTHS) {
    const { begun, others } = beginningsOf(all, length);
    if (begun.size > MOST) continue;
    const letters = [...begun.keys()].sort();
    const ways = letters.length > 0 ? `${sourceOf(letters, begun, 0, letters.length, 0)}|` : '';
    // An empty class is of nothing.
    return new RegExp(`(?<![a-z])(?=${ways}[${others}])`, 'gi');
  }
  return /(?<![a-z])(?=[a-z]|[^\0-\x7f])/gi;
}

/**
 * Letters that a pattern does not take for the small letter that they become: “İ” is two characters then, the sign for
 * kelvin a “k”. A test goes through all characters for it.
 */
export const ODD_LETTER =
  /[\u0130\u03f4\u1e9e\u1f88-\u1f8f\u1f98-\u1f9f\u1fa8-\u1faf\u1fbc\u1fcc\u1ffc\u2126\u212a\u212b]/;

/** What follows the letters of a beginning: anything, no other letter of ASCII, or a word that begins with one of these. */
type Following = 'anything' | 'no-letter' | Set<string>;

interface Beginnings {
  begun: Map<string, Following>;
  /** What begins with another character than a letter of ASCII: the insides of a class. */
  others: string;
}

function beginningsOf(stems: readonly string[], length: number): Beginnings {
  const begun = new Map<string, Following>();
  const others = new Set<number>();
  for (const stem of stems) {
    if (stem === '') continue;
    const letters = stem.slice(0, endOfLetters(stem));
    const follows = stem.charAt(letters.length);
    const second = stem.charAt(letters.length + 1);
    if (letters === '') others.add(stem.charCodeAt(0));
    // In “i'm*” no letter of ASCII follows the “i” either.
    else if (letters.length > length || follows === '*') begun.set(letters.slice(0, length), 'anything');
    else if (begun.get(letters) === 'anything') continue;
    else if (follows !== ' ' || !isLetter(second)) begun.set(letters, 'no-letter');
    else {
      const known = begun.get(letters) ?? new Set();
      if (typeof known !== 'string') begun.set(letters, known.add(second));
    }
  }
  const inClass = [...others].map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  return { begun, others: inClass };
}

const isLetter = (one: string): boolean => one >= 'a' && one <= 'z';

function endOfLetters(text: string): number {
  let end = 0;
  while (end < text.length && isLetter(text.charAt(end))) end += 1;
  return end;
}

/** Of the beginnings from one number to another, which have so many letters in common: what follows these. */
function sourceOf(
  letters: readonly string[],
  begun: ReadonlyMap<string, Following>,
  from: number,
  to: number,
  depth: number,
): string {
  const first = letters[from] as string;
  const own = first.length === depth ? afterOf(begun.get(first)) : null;
  if (own === '') return '';
  if (to - from === 1) return first.slice(depth) + afterOf(begun.get(first));
  const ways: string[] = [];
  for (let at = own === null ? from : from + 1; at < to; ) {
    const letter = letters[at]?.charAt(depth) ?? '';
    let next = at + 1;
    while (next < to && letters[next]?.charAt(depth) === letter) next += 1;
    ways.push(letter + sourceOf(letters, begun, at, next, depth + 1));
    at = next;
  }
  if (own !== null) ways.push(own);
  return ways.length > 1 ? `(?:${ways.join('|')})` : ways.join('');
}

function afterOf(following: Following | undefined): string {
  if (following === undefined || following === 'anything') return '';
  if (following === 'no-letter') return '(?![a-z])';
  // “’s” may come between, or several signs.
  return `(?:['’]|[^a-z](?:[${[...following].join('')}]|[^a-z]))`;
}
