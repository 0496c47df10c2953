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
 * The pattern for words in small letters; `*` at the end stands for any letters. It matches without length, at every
 * place where one of them stands, in small letters or in capitals, unless it has an odd letter; and at some others.
 */
export function patternOfWords(words: Iterable<string>): RegExp {
  const all = [...new Set(words)].filter((word) => word !== '');
  for (const length of LENGTHS) {
    const { whole, begun, others } = partsOf(all, length);
    if (whole.length + begun.length > MOST) continue;
    const ways = [
      ...(begun.length > 0 ? [`(?:${begun.join('|')})`] : []),
      ...(whole.length > 0 ? [`(?:${whole.join('|')})(?![a-z])`] : []),
      // An empty class is of nothing.
      `[${others}]`,
    ];
    return new RegExp(`(?<![a-z])(?=${ways.join('|')})`, 'gi');
  }
  return /(?<![a-z])(?=[a-z]|[^\0-\x7f])/gi;
}

/**
 * Letters that a pattern does not take for the small letter that they become: “İ” is two characters then, the sign for
 * kelvin a “k”. A test goes through all characters for it.
 */
export const ODD_LETTER =
  /[\u0130\u03f4\u1e9e\u1f88-\u1f8f\u1f98-\u1f9f\u1fa8-\u1faf\u1fbc\u1fcc\u1ffc\u2126\u212a\u212b]/;

interface Parts {
  /** No other letter of ASCII follows them. */
  whole: string[];
  /** Anything may follow. */
  begun: string[];
  /** What begins with another character than a letter of ASCII: the insides of a class. */
  others: string;
}

function partsOf(words: readonly string[], length: number): Parts {
  const whole = new Set<string>();
  const begun = new Set<string>();
  const others = new Set<number>();
  for (const word of words) {
    const [letters = ''] = /^[a-z]*/.exec(word) ?? [];
    if (letters === '') others.add(word.charCodeAt(0));
    // In “i'm*” no letter of ASCII follows the “i” either.
    else if (letters.length <= length && word !== `${letters}*`) whole.add(letters);
    else begun.add(letters.slice(0, length));
  }
  const inClass = [...others].map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  return { whole: [...whole].sort(), begun: [...begun].sort(), others: inClass };
}
