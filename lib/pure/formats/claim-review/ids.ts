/**
 * Ids for what other people's data has none for.
 * Owns: making them from names and texts, the same ones for the same data.
 * Used by: the import of `ClaimReview`.
 * Never: the same id twice.
 */

/** Long enough to be told apart by eye, in UTF-16 units. */
const MAX_WORDS = 48;

/** Hands out ids; asked in the same order, it gives the same ones. */
export function createIds(): (start: string, text: string) => string {
  const given = new Set<string>();
  return (start, text) => {
    const words = wordsOf(text);
    const id = start === '' ? words || hashOf(text) : `${start}-${hashOf(text)}`;
    let unique = id;
    for (let more = 2; given.has(unique); more += 1) unique = `${id}-${more}`;
    given.add(unique);
    return unique;
  };
}

/** “Café du Port” is “cafe-du-port”; empty where no letter of it is a Latin one. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_WORDS)
    .replace(/^-|-$/g, '');
}

/** FNV-1a over UTF-16 units, 32 bits, twice from different starts: no secret, only a short name for a text. */
function hashOf(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((start) => {
      let hash = start;
      for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      return (hash >>> 0).toString(36).padStart(7, '0');
    })
    .join('');
}
