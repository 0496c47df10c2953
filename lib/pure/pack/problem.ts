/**
 * What is wrong with a pack, in plain words.
 * Owns: the form of a problem and its path, and the words for what was found.
 * Used by: `parse.ts` and `references.ts`; the build, the popup and the pack editor show problems.
 * Never: repeats a whole field; a reader needs to find the place, not to read it twice.
 */

/** One thing that is wrong: where, what stands there, and what may stand there. */
export interface PackProblem {
  /** As in `claims[3].responses[0].kind`; empty for the pack itself. */
  path: string;
  found: string;
  allowed: string;
}

/** More problems than this help nobody: a pack that broken is looked at from its top. */
export const MAX_PROBLEMS = 50;

/** Longest piece of a found text that is shown, in UTF-16 units. */
const MAX_SHOWN = 60;

/** Writes a path the way it would be written in code. */
export function pathOf(keys: readonly unknown[]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    return path === '' ? String(key) : `${path}.${String(key)}`;
  }, '');
}

/** What is said of a field that the format does not have. */
export const NO_SUCH_FIELD = 'no field of this name';

export const isUnknownField = ({ allowed }: Pick<PackProblem, 'allowed'>): boolean => allowed === NO_SUCH_FIELD;

/** Says what a value is: “nothing”, “the text “foo””, “a list of 3”. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return describeText(value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  return `${typeof value === 'number' ? 'the number ' : ''}${String(value)}`;
}

function describeText(value: string): string {
  if (value.trim() === '') return 'an empty text';
  if (value.length <= MAX_SHOWN) return `“${value}”`;
  return `“${value.slice(0, MAX_SHOWN)}…” (${value.length} characters)`;
}
