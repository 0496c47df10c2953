/**
 * Where the card goes.
 * Owns: the placement on the very line of the name.
 * Used by: the card script.
 * Never: covers the name, nor leaves the window.
 *
 * The geometry is Floating UI's core. Its DOM package is left out: a popover stands in the top layer, so neither
 * scrolling, transformed nor clipping ancestors concern it, and that knowledge is most of that package's weight.
 */
import { computePosition, flip, inline, offset, type Platform, shift, size } from '@floating-ui/core';
import type { Anchor } from './contract';
import type { Host } from './host';

/** px between the name and the card: near enough to belong together, and crossed within the hide delay. */
const GAP = 6;
/** px between the card and the edge of the window. */
const EDGE = 8;
/** px: a card lower than this shows too little to be read. */
const LEAST_HEIGHT = 160;

/** As Floating UI calls them; its `inline` step makes references of its own with the first method only. */
type Reference = { getBoundingClientRect(): DOMRect; getClientRects(): Iterable<DOMRect> };

/** The window as the reader sees it, pinch zoom included, in the coordinates of a fixed element. */
const platform: Platform = {
  getElementRects: ({ reference, floating }: { reference: Reference; floating: HTMLElement }) => ({
    reference: rectOf(reference.getBoundingClientRect()),
    floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
  }),
  getDimensions: (element: HTMLElement) => ({ width: element.offsetWidth, height: element.offsetHeight }),
  getClientRects: (reference: Reference) => [...reference.getClientRects()].map(rectOf),
  getClippingRect() {
    const view = window.visualViewport;
    const { clientWidth, clientHeight } = document.documentElement;
    return {
      x: view?.offsetLeft ?? 0,
      y: view?.offsetTop ?? 0,
      width: Math.min(view?.width ?? clientWidth, clientWidth),
      height: view?.height ?? clientHeight,
    };
  },
};

/** Moves the host to its anchor; does nothing where the name is no longer in the page. */
export async function placeCard(host: Host, anchor: Anchor): Promise<void> {
  if (!anchor.node.isConnected) return;
  const { x, y } = await computePosition(referenceOf(anchor), host.element, {
    platform,
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(anchor.point ?? undefined),
      offset(GAP),
      flip({ padding: EDGE, fallbackPlacements: ['top-start'] }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight, availableWidth }) {
          host.setRoom(Math.floor(availableWidth), Math.max(LEAST_HEIGHT, Math.floor(availableHeight)));
        },
      }),
    ],
  });
  host.moveTo(x, y);
}

function referenceOf({ range }: Anchor): Reference {
  const live = document.createRange();
  live.setStart(range.startContainer, Math.min(range.startOffset, lengthOf(range.startContainer)));
  live.setEnd(range.endContainer, Math.min(range.endOffset, lengthOf(range.endContainer)));
  return live;
}

function lengthOf(node: Node): number {
  return node.nodeValue?.length ?? 0;
}

function rectOf({ x, y, width, height, top, right, bottom, left }: DOMRect) {
  return { x, y, width, height, top, right, bottom, left };
}
