/**
 * Text blocks: what a name may not cross.
 * Owns: which elements are inline, which text is never prose, and which element a text node's block is.
 * Used by: the collector, the watcher and the hit test.
 * Never: asks for computed style; the element's name decides, so that reading a page forces no layout.
 */

/** Elements that a name may run through: phrasing content of the HTML standard, less what holds other text. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q s small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose text is not prose of the page, or not shown as such. */
const NOT_PROSE: ReadonlySet<string> = new Set(
  'script style noscript template textarea select option title iframe object canvas math'.split(' '),
);

/** Whether an element is one that a name may run through. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName);
}

export function isProse(element: Element): boolean {
  return !NOT_PROSE.has(element.localName);
}

/** The nearest element that is not inline, from `element` outwards. */
export function blockElementOf(element: Element): Element {
  let at = element;
  while (INLINE.has(at.localName) && at.parentElement) at = at.parentElement;
  return at;
}

export const isBreak = (node: Node): boolean => node instanceof HTMLBRElement;

/** Whether a line break stands right before a text node, within its block. */
export function afterLineBreak(node: Text, block: Element): boolean {
  let at: Node | null = node;
  while (at && at !== block) {
    const before: Node | null = at.previousSibling;
    if (before) return isBreak(before);
    at = at.parentNode;
  }
  return false;
}
