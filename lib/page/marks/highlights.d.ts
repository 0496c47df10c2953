/** The part of the CSS Custom Highlight API that is newer than the compiler's DOM types (Chrome 140, Firefox 150). */
interface HighlightRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ): { highlight: Highlight; ranges: AbstractRange[] }[];
}
