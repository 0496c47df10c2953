/**
 * The marks on the page, as CSS custom highlights.
 * Owns: the highlights whose names begin with `says-who`.
 * Used by: the reading session and the hover shell.
 * Never: keeps a live `Range` (each one taxes every change of the page), and never wraps or styles a node. The
 * registry is the page's too: only our own entries are touched, and none carries an entity's id.
 */
import type { MarkStyle } from '../../pure/settings/settings';

/** The quiet mark of a name, by the style that the reader has chosen. */
export const MARKS: Readonly<Record<MarkStyle, string>> = {
  dotted: 'says-who',
  solid: 'says-who-solid',
  tint: 'says-who-tint',
  bold: 'says-who-bold',
};
/** The name whose card is open. */
export const HERE = 'says-who-here';
/** The name that the keyboard has come to. */
export const RING = 'says-who-ring';

/**
 * Beyond this many removals at once the highlight is made anew: Firefox removes single ranges from a large
 * highlight in quadratic time (`docs/browser-bugs.md`).
 */
const REMOVE_SINGLY = 50;

export interface Paint {
  /** Marks exactly these ranges. */
  set(ranges: Iterable<StaticRange>): void;
  /** Changes what is marked by a little. */
  change(added: readonly StaticRange[], removed: readonly StaticRange[], all: () => Iterable<StaticRange>): void;
  /** Whether the marks stand as they were put: the page can clear, replace or fill them. */
  intact(): boolean;
  /** Shows one name as the one whose card is open, or none. */
  here(range: StaticRange | null): void;
  /** Whether one of our marks is shown at this point, so that nothing covers it. */
  isAt(x: number, y: number, shadowRoots: readonly ShadowRoot[]): boolean;
  /** Takes our highlights away, unless a newer script's have taken their place. */
  clear(): void;
}

export function createPaint(registry: HighlightRegistry, markStyle: MarkStyle = 'dotted'): Paint {
  const name = MARKS[markStyle];
  // What a script of an older version left under another style; under this one it is replaced.
  for (const other of [...Object.values(MARKS), HERE, RING]) if (other !== name) registry.delete(other);
  let marks: Highlight | null = null;
  let here: Highlight | null = null;
  /** How many ranges we put in; the page can put more. */
  let own = 0;

  const paint: Paint = {
    set(ranges) {
      marks = new Highlight();
      for (const range of ranges) marks.add(range);
      own = marks.size;
      if (marks.size > 0) registry.set(name, marks);
      else registry.delete(name);
    },
    change(added, removed, all) {
      if (!marks || marks.size === 0 || removed.length > REMOVE_SINGLY) {
        paint.set(all());
        return;
      }
      for (const range of removed) marks.delete(range);
      for (const range of added) marks.add(range);
      own += added.length - removed.length;
      if (marks.size === 0) registry.delete(name);
    },
    intact: () => own === 0 || (registry.get(name) === marks && marks?.size === own),
    here(range) {
      if (here && registry.get(HERE) === here) registry.delete(HERE);
      here = range ? new Highlight(range) : null;
      if (!here) return;
      here.priority = 1;
      registry.set(HERE, here);
    },
    isAt(x, y, shadowRoots) {
      return registry
        .highlightsFromPoint(x, y, { shadowRoots: [...shadowRoots] })
        .some((hit) => hit.highlight === marks);
    },
    clear() {
      if (marks && registry.get(name) === marks) registry.delete(name);
      if (here && registry.get(HERE) === here) registry.delete(HERE);
      marks = null;
      here = null;
    },
  };
  return paint;
}
