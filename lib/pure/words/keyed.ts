/**
 * From a term of the packs to the key of its message: `denied-in-part` → `response_deniedInPart`.
 * Owns: how the two are written.
 * Used by: the other files of `words/`, and components that word a term.
 * Never: a key that the message files lack; the compiler compares both.
 */

/** Keys of the browser's messages have no hyphens. */
type Camel<Term extends string> = Term extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Term;

/** The key of a term's message in a section: `say(keyed('kind', claim.kind))`. */
export function keyed<Section extends string, Term extends string>(
  section: Section,
  term: Term,
): `${Section}_${Camel<Term>}` {
  const camel = term.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `${section}_${camel}` as `${Section}_${Camel<Term>}`;
}
