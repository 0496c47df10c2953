/**
 * Where in the text of a document its fields stand.
 * Owns: offsets of paths, and lines and columns of offsets.
 * Used by: `read.ts`, only once something is to be told.
 * Never: keeps a place for every value; a pack may have millions of them.
 */
import { pathOf } from '../problem';
import { walkJson } from './walk';

/** Counted from 1; the column in characters, one that lies outside the basic plane being one. */
export interface Place {
  line: number;
  column: number;
}

interface Found {
  /** Where the field's name stands; of a list's entry where the value does. */
  key: number;
  value: number;
}

/**
 * Finds paths in a text that is JSON.
 * @param paths as `pathOf` writes them
 * @returns by path its offsets; of a path that is not there those of the nearest part that is
 */
export function locate(text: string, paths: Iterable<string>): Map<string, Found> {
  const wanted = new Set(paths);
  /** All beginnings of wanted paths: whatever is not among them is passed over. */
  const onTheWay = new Set([...wanted].flatMap(beginnings));
  const found = new Map<string, Found>();
  const way: { path: string | null; list: boolean; next: number; keyAt: number; key: string }[] = [];
  const enter = (offset: number): string | null => {
    const top = way.at(-1);
    let path: string | null = '';
    let key = offset;
    if (top !== undefined) {
      if (top.list) {
        path = top.path === null ? null : `${top.path}[${top.next}]`;
        top.next += 1;
      } else {
        path = top.path === null ? null : pathOf(top.path === '' ? [top.key] : [top.path, top.key]);
        key = top.keyAt;
      }
    }
    if (path === null || !onTheWay.has(path)) return null;
    found.set(path, { key, value: offset });
    return path;
  };
  walkJson(text, {
    open(kind, offset) {
      way.push({ path: enter(offset), list: kind === 'list', next: 0, keyAt: offset, key: '' });
      return true;
    },
    close() {
      way.pop();
      return true;
    },
    key(name, offset) {
      const top = way.at(-1);
      if (top !== undefined) Object.assign(top, { key: name, keyAt: offset });
      return true;
    },
    value(_, offset) {
      enter(offset);
      return true;
    },
  });
  const nearest = (path: string) => beginnings(path).find((part) => found.has(part)) ?? '';
  return new Map([...wanted].map((path) => [path, found.get(nearest(path)) ?? { key: 0, value: 0 }]));
}

/** A path and all that it stands in, itself first: `a[0].b`, `a[0]`, `a`, ``. */
function beginnings(path: string): string[] {
  const cuts = [...path.matchAll(/\[|\./g)].map(({ index }) => index);
  return [path, ...cuts.reverse().map((cut) => path.slice(0, cut)), ''];
}

/** The places of offsets, which need not be in order. */
export function placesOf(text: string, offsets: readonly number[]): Place[] {
  const order = offsets.map((offset, index) => ({ offset, index })).toSorted((a, b) => a.offset - b.offset);
  const places: Place[] = [];
  let line = 1;
  let column = text.charCodeAt(0) === 0xfeff ? 0 : 1;
  let at = 0;
  for (const { offset, index } of order) {
    for (; at < offset; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) {
        line += 1;
        column = 1;
      } else if (!isSecondHalf(text, at)) column += 1;
    }
    places[index] = { line, column };
  }
  return places;
}

function isSecondHalf(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
