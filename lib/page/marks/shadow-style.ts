/**
 * The style of marks inside open shadow roots, which the content script's style sheet does not reach.
 * Owns: one sheet, adopted by the roots that hold marks, and taken back at the end.
 * Used by: the marker.
 * Never: adopted by a root without marks.
 */
import { rootOf } from '../text/own';

export interface ShadowStyle {
  /** The open roots that hold marks, for the hit test. */
  readonly roots: readonly ShadowRoot[];
  /** Says that a mark stands here. */
  reach(element: Element): void;
}

/** @param load gives the style when a root first holds marks; '' where it cannot be had */
export function createShadowStyle(load: () => Promise<string>, signal: AbortSignal): ShadowStyle {
  const roots: ShadowRoot[] = [];
  let sheet: CSSStyleSheet | null = null;
  signal.addEventListener('abort', () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  });
  return {
    roots,
    reach(element) {
      const root = rootOf(element);
      if (!(root instanceof ShadowRoot) || roots.includes(root)) return;
      if (!sheet) {
        const made = new CSSStyleSheet();
        sheet = made;
        void load().then((css) => made.replaceSync(css));
      }
      roots.push(root);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
  };
}
