/**
 * Which fields of two objects differ.
 * Owns: the comparison, and how a value is written where it can be written in a line.
 * Used by: `diff.ts`.
 * Never: words a field's name; that is `words/changes.ts`.
 */
import type { PackChange } from '../library/model';

type FieldChange = Pick<PackChange, 'field' | 'before' | 'after'>;

/** One change for each field that differs, in the order in which they stand. */
export function fieldChanges(before: object, after: object, but: readonly string[]): FieldChange[] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  const fields = new Set([...now.keys(), ...old.keys()]);
  return [...fields].flatMap((field) => {
    const [from, to] = [old.get(field), now.get(field)];
    if (but.includes(field) || isSame(from, to)) return [];
    const [a, b] = [inALine(from), inALine(to)];
    return [{ field, ...(a === undefined ? {} : { before: a }), ...(b === undefined ? {} : { after: b }) }];
  });
}

/** Whether two values say the same; the order of an object's fields says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [from, to] = [Object.entries(a), new Map(Object.entries(b))];
  return from.length === to.size && from.every(([key, value]) => to.has(key) && isSame(value, to.get(key)));
}

/** A value in a line: a text as it is, a list with commas, of an object what stands for it. */
function inALine(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((entry) => inALine(entry) ?? '').join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { text, entity, role, exact, words, note, name, url, basis, paragraphs } = value as Record<string, unknown>;
  if (entity !== undefined) return `${String(entity)} (${String(role)})`;
  if (paragraphs !== undefined) return `¶ ${inALine(paragraphs)}`;
  const main = [text, exact, words, basis, note, name, url].find((part) => typeof part === 'string');
  return typeof main === 'string' ? main : undefined;
}
