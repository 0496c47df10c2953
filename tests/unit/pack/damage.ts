/**
 * Damaging a pack at a path.
 * Owns: paths as the problems write them: `claims[3].responses[0].kind`.
 * Used by: the tests of checking packs.
 */

type Holder = Record<string | number, unknown>;

/** Sets the field at a path. */
export function put(pack: unknown, path: string, value: unknown): void {
  const { holder, key } = find(pack, path);
  holder[key] = value;
}

/** Takes the field at a path away. */
export function remove(pack: unknown, path: string): void {
  const { holder, key } = find(pack, path);
  delete holder[key];
}

/** Every path of a value, that of each list and object included. */
export function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = Array.isArray(value) ? `${path}[${key}]` : `${path}${path && '.'}${key}`;
    return [here, ...pathsOf(inner, here)];
  });
}

function find(pack: unknown, path: string): { holder: Holder; key: string | number } {
  const keys = [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
  const last = keys.pop();
  if (last === undefined) throw new Error('an empty path');
  const holder = keys.reduce<unknown>((value, key) => (value as Holder)[key], pack);
  return { holder: holder as Holder, key: last };
}
