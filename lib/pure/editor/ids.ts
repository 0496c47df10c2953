/**
 * Ids for what is newly written.
 * Owns: making a short, readable id that is not taken.
 * Used by: the pack editor, the context menu's clip.
 * Never: changes an id that is there: other packs and exported claims may point to it.
 */

/** UTF-16 units: long enough to be told apart, short enough to be read. */
const LONGEST = 48;

/**
 * @param text what the thing is called; letters outside a–z lose their marks, or are left out
 * @param taken ids of the same list
 * @param fallback where the text leaves nothing, as in `claim`
 */
export function newId(text: string, taken: Iterable<string>, fallback: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const words = plain.slice(0, LONGEST + 1).split(' ');
  // The last word may have been cut in two.
  if (plain.length > LONGEST && words.length > 1) words.pop();
  const stem = words.join('-').slice(0, LONGEST).replace(/-+$/, '') || fallback;
  const others = new Set(taken);
  let id = stem;
  for (let number = 2; others.has(id); number += 1) id = `${stem}-${number}`;
  return id;
}
