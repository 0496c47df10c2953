/**
 * Putting a value somewhere into another.
 * Owns: paths as lists of keys.
 * Used by: the targets.
 * Never: changes what it is given.
 */

export type Path = readonly string[];

/** The path of every value inside, lists and objects included. */
export function pathsOf(value: unknown, before: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...before, key];
    return [here, ...pathsOf(inner, here)];
  });
}

/** A copy with another value at the path. */
export function withField(whole: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined || typeof whole !== 'object' || whole === null) return value;
  const copy = (Array.isArray(whole) ? [...whole] : { ...whole }) as Record<string, unknown>;
  copy[key] = withField(copy[key], rest, value);
  return copy;
}
