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

/** Letters in one pattern, at most: many take long to be made ready. */
const MOST = 20_000;
/** Letters of a beginning, from the longest that are tried. */
const LENGTHS = [12, 6, 4, 3, 2];

/**
 * The pattern for words and phrases in small letters; `*` at a word's end stands for any letters. It matches without
 * length, at every place where one of them stands, in small letters or in capitals, unless it has an odd letter; and at
 * some others.
 */
export function patternOfWords(stems: Iterable<string>): RegExp {
  const all = [...new Set(stems)].filter((stem) => stem !== '');
  for (const length of LENGTHS) {
    const { letters, others } = beginningsOf(all, length);
    if (countOf(letters) > MOST) continue;
    // An empty class is of nothing.
    return new RegExp(`(?<![a-z])(?=${letters.next.size > 0 ? `${sourceOf(letters)}|` : ''}[${others}])`, 'gi');
  }
  return /(?<![a-z])(?=[a-z]|[^\0-\x7f])/gi;
}

/**
 * Letters that a pattern does not take for the small letter that they become: “İ” is two characters then, the sign for
 * kelvin a “k”. A test goes through all characters for it.
 */
export const ODD_LETTER =
  /[\u0130\u03f4\u1e9e\u1f88-\u1f8f\u1f98-\u1f9f\u1fa8-\u1faf\u1fbc\u1fcc\u1ffc\u2126\u212a\u212b]/;

/** What stems go on with after some letters. */
interface Letters {
  next: Map<string, Letters>;
  /** Anything may follow, or no other letter of ASCII. */
  ends: 'open' | 'word' | null;
  /** A word ends, and another follows that begins with one of these letters. */
  before: Set<string>;
}

const noLetters = (): Letters => ({ next: new Map(), ends: null, before: new Set() });

interface Beginnings {
  letters: Letters;
  /** What begins with another character than a letter of ASCII: the insides of a class. */
  others: string;
}

function beginningsOf(stems: readonly string[], length: number): Beginnings {
  const all = noLetters();
  const others = new Set<number>();
  for (const stem of stems) {
    const [word = '', second = ''] = stem.split(' ', 2);
    const [letters = ''] = /^[a-z]*/.exec(word) ?? [];
    if (letters === '') others.add(word.charCodeAt(0));
    else {
      const last = reach(all, letters.slice(0, length));
      // In “i'm*” no letter of ASCII follows the “i” either.
      if (letters.length > length || word === `${letters}*`) last.ends = 'open';
      else if (word !== letters || !/^[a-z]/.test(second)) last.ends ??= 'word';
      else last.before.add(second.charAt(0));
    }
  }
  const inClass = [...others].map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  return { letters: all, others: inClass };
}

function reach(from: Letters, letters: string): Letters {
  let at = from;
  for (const letter of letters) {
    const next = at.next.get(letter) ?? noLetters();
    at.next.set(letter, next);
    at = next;
  }
  return at;
}

const countOf = ({ next }: Letters): number => [...next.values()].reduce((sum, one) => sum + countOf(one), 1);

function sourceOf({ next, ends, before }: Letters): string {
  if (ends === 'open') return '';
  const ways = [...next].sort().map(([letter, rest]) => letter + sourceOf(rest));
  if (ends === 'word') ways.push('(?![a-z])');
  // “’s” may come between, or several signs.
  else if (before.size > 0) ways.push(`(?:['’]|[^a-z](?:[${[...before].sort().join('')}]|[^a-z]))`);
  return ways.length > 1 ? `(?:${ways.join('|')})` : ways.join('');
}
