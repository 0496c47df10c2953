/**
 * Letters of one script that look like letters of another.
 * Owns: the pairs, and what of a word mixes scripts.
 * Used by: the checks on names.
 * Never: is whole; Unicode's own list of confusables has thousands. These are the letters that make up whole words.
 */

const ALIKE: Readonly<Record<string, string>> = {
  // Cyrillic
  ...pairs('АВЕЅІЈКМНОРСТУХЬаеѕіјорсухһԁԛԝ', 'ABESIJKMHOPCTYXbaesijopcyxhdqw'),
  // Greek
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυ', 'ABEZHIKMNOPTYXaivopu'),
};

function pairs(from: string, to: string): Record<string, string> {
  const letters = [...to];
  return Object.fromEntries([...from].map((letter, at) => [letter, letters[at] ?? letter]));
}

const OTHER = /[\u0370-\u03ff\u0400-\u052f]/;
const OTHERS = /[\u0370-\u03ff\u0400-\u052f]/g;

/** A text with every letter that looks like a Latin one as that one: texts that look the same become the same. */
export function asItLooks(text: string): string {
  return text.replace(OTHERS, (letter) => ALIKE[letter] ?? letter);
}

const MIXED =
  /[\p{L}\p{M}]*(?:\p{sc=Latin}\p{M}*[\p{sc=Cyrl}\p{sc=Grek}]|[\p{sc=Cyrl}\p{sc=Grek}]\p{M}*\p{sc=Latin})[\p{L}\p{M}]*/u;

/** The first word in which Latin letters stand beside Cyrillic or Greek ones that look like Latin; null for none. */
export function mixedWord(text: string): string | null {
  // Most texts have no letter of these scripts: the pattern over all of Unicode is not tried on them.
  if (!OTHER.test(text)) return null;
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const looksLatin = [...word].some((letter) => letter in ALIKE);
    if (looksLatin && MIXED.test(word)) return word;
  }
  return null;
}
