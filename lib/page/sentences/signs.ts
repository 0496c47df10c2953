/**
 * The signs of sentences, as a CSS custom highlight.
 * Owns: the highlights whose names begin with `says-who-sentence`.
 * Used by: the reading of sentences.
 * Never: wraps or styles a node, and keeps no live `Range`; none of the ranges carries a claim's id.
 */
import type { MarkStyle } from '../../pure/settings/settings';

const SIGNS: Readonly<Record<MarkStyle, string>> = {
  dotted: 'says-who-sentence',
  solid: 'says-who-sentence',
  tint: 'says-who-sentence-tint',
  bold: 'says-who-sentence-bold',
};

export interface Signs {
  /** Signs exactly these ranges. */
  set(ranges: readonly StaticRange[]): void;
  /** Whether the signs stand as they were put: the page can clear, replace or fill them. */
  intact(): boolean;
  restore(): void;
  /** Whether one of our signs is shown at this point, so that nothing covers it. */
  isAt(x: number, y: number): boolean;
  /** Takes our signs away, unless a newer script's have taken their place. */
  clear(): void;
}

export function createSigns(registry: HighlightRegistry, markStyle: MarkStyle): Signs {
  const name = SIGNS[markStyle];
  for (const other of Object.values(SIGNS)) registry.delete(other);
  let held: readonly StaticRange[] = [];
  let signs: Highlight | null = null;
  const self: Signs = {
    set(ranges) {
      held = ranges;
      self.restore();
    },
    restore() {
      self.clear();
      if (held.length === 0) return;
      signs = new Highlight();
      for (const range of held) signs.add(range);
      registry.set(name, signs);
    },
    intact: () => signs === null || (registry.get(name) === signs && signs.size === held.length),
    isAt: (x, y) => signs !== null && registry.highlightsFromPoint(x, y).some((hit) => hit.highlight === signs),
    clear() {
      if (signs && registry.get(name) === signs) registry.delete(name);
      signs = null;
    },
  };
  return self;
}
