/**
 * Cuts plain text where the platform's cutter would, for a small part of its time.
 * Owns: knowing of which texts it is plain where the cuts are: a stop, a space, a capital.
 * Used by: cutting a paragraph into sentences.
 * Never: guesses: where anything else follows a stop, the platform is asked.
 */

const SPACE = 32;
const STOP = 46;
/** Signs that close or open something: between a stop and the space after it, or before the next sentence. */
const MARKS = `"'()[]{}“”‘’`;
/** Signs outside ASCII that end no sentence. */
const SIGNS = '“”‘’–—…';

const isEnd = (unit: number): boolean => unit === STOP || unit === 33 || unit === 63;
const isCapital = (unit: number): boolean => unit > 64 && unit < 91;
const isLetter = (unit: number): boolean => isCapital(unit) || (unit > 96 && unit < 123);
const isDigit = (unit: number): boolean => unit > 47 && unit < 58;
/** ASCII, and the letters of European languages. */
const isPlain = (unit: number): boolean =>
  (unit >= SPACE && unit < 127) || (unit >= 0xc0 && unit < 0x180) || SIGNS.includes(String.fromCharCode(unit));
const isMark = (line: string, at: number): boolean => at < line.length && MARKS.includes(line.charAt(at));

/** Where the sentences of a text begin and end, the white space after them included; null where that is not plain. */
export function plainCuts(line: string): [number, number][] | null {
  const cuts: [number, number][] = [];
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    if (!isPlain(unit)) return null;
    if (!isEnd(unit)) continue;
    const cut = cutAfter(line, at);
    if (cut === null) return null;
    if (cut === at + 1) continue;
    cuts.push([from, cut]);
    from = cut;
    at = cut - 1;
  }
  if (from < line.length) cuts.push([from, line.length]);
  return cuts;
}

/** Where the sentence ends whose first stop stands at a place; the next place where it goes on; null where neither is plain. */
function cutAfter(line: string, stop: number): number | null {
  let at = stop + 1;
  const next = line.charCodeAt(at);
  // “3.5”, “U.S”
  if (line.charCodeAt(stop) === STOP) {
    if (isDigit(next)) return at;
    if (isLetter(next)) return isLetter(line.charCodeAt(stop - 1)) ? at : null;
  }
  while (isEnd(line.charCodeAt(at))) at += 1;
  while (isMark(line, at)) at += 1;
  if (at === line.length) return at;
  if (line.charCodeAt(at) !== SPACE) return null;
  while (line.charCodeAt(at) === SPACE) at += 1;
  if (at === line.length) return at;
  const begins = isMark(line, at) ? at + 1 : at;
  return isCapital(line.charCodeAt(begins)) ? at : null;
}
