/**
 * A draft: a pack while it is being written.
 * Owns: its type, and changing one place of it.
 * Used by: the pack editor.
 * Never: holds a draft to be a pack: fields may be missing or wrong for as long as somebody writes. Never changes a
 * draft in place: what was shown a moment ago stays what it was.
 */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };
/** A pack's document, as far as it is written. */
export type DraftPack = JsonObject;

/** Where something stands in a draft: `['claims', 3, 'reports', 0, 'by']`. */
export type Path = readonly (string | number)[];

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** What stands at a place; undefined where nothing does. */
export function valueAt(draft: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((value, key) => {
    if (isList(value)) return typeof key === 'number' ? value[key] : undefined;
    return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, draft);
}

/** The text at a place; '' where there is none. */
export function textAt(draft: Json | undefined, path: Path): string {
  const value = valueAt(draft, path);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : '';
}

export function listAt(draft: Json | undefined, path: Path): readonly Json[] {
  const value = valueAt(draft, path);
  return isList(value) ? value : [];
}

/**
 * A draft with another value at a place; what lies on the way is made where it is missing.
 * @param value undefined: the field is taken out, and with it each optional object that is then empty
 */
export function withValue(draft: DraftPack, path: Path, value: Json | undefined): DraftPack {
  const changed = changedAt(draft, path, value);
  return isObject(changed) ? changed : draft;
}

function changedAt(here: Json | undefined, [key, ...rest]: Path, value: Json | undefined): Json | undefined {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = isList(here) ? here : [];
    const next = changedAt(list[key], rest, value);
    return next === undefined ? list.filter((_, at) => at !== key) : list.toSpliced(key, 1, next);
  }
  const object = isObject(here) ? here : {};
  const next = changedAt(Object.hasOwn(object, key) ? object[key] : undefined, rest, value);
  if (next === undefined || isEmptied(next, rest)) {
    const { [key]: _gone, ...others } = object;
    return others;
  }
  return { ...object, [key]: next };
}

/** An object that lost its last field says nothing any more. A list stays: an empty one may be what is meant. */
const isEmptied = (value: Json, rest: Path): boolean =>
  rest.length > 0 && isObject(value) && Object.keys(value).length === 0;

/** Puts a value into a list, at its end or before the entry `at`. */
export function withEntry(draft: DraftPack, path: Path, entry: Json, at?: number): DraftPack {
  const list = listAt(draft, path);
  return withValue(draft, path, list.toSpliced(at ?? list.length, 0, entry));
}

/** Moves an entry of a list by one place; at either end nothing changes. */
export function withMoved(draft: DraftPack, path: Path, from: number, by: -1 | 1): DraftPack {
  const list = listAt(draft, path);
  const entry = list[from];
  if (entry === undefined || from + by < 0 || from + by >= list.length) return draft;
  return withValue(draft, path, list.toSpliced(from, 1).toSpliced(from + by, 0, entry));
}
