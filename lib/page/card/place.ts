/**
 * Where the card goes.
 * Owns: the placement beside the very line of the name.
 * Used by: the card script.
 * Never: covers the name, on whichever lines it stands, nor the rest of its line, nor leaves the window.
 *
 * The geometry is Floating UI's core. Its DOM package is left out: a popover stands in the top layer, so neither
 * scrolling, transformed nor clipping ancestors concern it, and that knowledge is most of that package's weight.
 */
import { computePosition, flip, type Placement, type Platform, shift, size } from '@floating-ui/core';
import { page } from '../own-document';
import type { Anchor } from './contract';
import type { Host } from './host';
import { boxOf, type Edges, linesOf, withSentence } from './lines';

/** px between the name and the card: near enough to belong together, and crossed within the hide delay. */
const GAP = 6;
/** px between the card and the edge of the window. */
const EDGE = 8;
/** px: the least room that a card is given, where a name fills the window. */
const LEAST_HEIGHT = 80;
/** Of the window: a longer sentence may be covered in part, or the card would have no room. */
const MOST_OF_SENTENCE = 0.4;

/** The window as the reader sees it, pinch zoom included, in the coordinates of a fixed element. */
const platform: Platform = {
  getElementRects: ({ reference, floating }: { reference: Edges; floating: HTMLElement }) => ({
    reference: {
      x: reference.left,
      y: reference.top,
      width: reference.right - reference.left,
      height: reference.bottom - reference.top,
    },
    floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
  }),
  getDimensions: (element: HTMLElement) => ({ width: element.offsetWidth, height: element.offsetHeight }),
  getClippingRect() {
    const view = window.visualViewport;
    const { clientWidth, clientHeight } = page.documentElement;
    return {
      x: view?.offsetLeft ?? 0,
      y: view?.offsetTop ?? 0,
      width: Math.min(view?.width ?? clientWidth, clientWidth),
      height: view?.height ?? clientHeight,
    };
  },
};

/**
 * Moves the host to its anchor; does nothing where the name is no longer in the page.
 * @param sentence where the card is about more than the name or sign that it stands beside: is not covered either
 * @param anew chooses the side of the name by the height that the content wants; otherwise it stays where it has room
 */
export async function placeCard(host: Host, anchor: Anchor, sentence: StaticRange | null, anew = false): Promise<void> {
  if (!anchor.node.isConnected) return;
  // The room of the side that it is on would keep it from being found too high for that side.
  const { clientWidth, clientHeight } = page.documentElement;
  if (anew) host.setRoom(clientWidth, clientHeight);
  const { writingMode, direction } = getComputedStyle(anchor.node.parentElement ?? page.documentElement);
  const vertical = !writingMode.startsWith('horizontal');
  const lines = linesOf(anchor.range, vertical);
  if (lines.length === 0) return;
  const { box, isLast } = boxOf(lines, anchor.point, vertical);
  const most = MOST_OF_SENTENCE * (vertical ? clientWidth : clientHeight);
  const off = sentence ? withSentence(box, linesOf(sentence, vertical), vertical, most) : box;
  const { x, y } = await computePosition(apart(off, vertical), host.element, {
    platform: { ...platform, isRTL: () => direction === 'rtl' },
    strategy: 'fixed',
    ...placements(vertical ? writingMode : '', isLast),
  });
  host.moveTo(x, y);

  function placements(mode: string, last: boolean) {
    // Beside the pointer's own line of the name, and on the side of the text that is still to be read.
    const before: Placement = mode === '' ? 'top-start' : mode.endsWith('lr') ? 'left-start' : 'right-start';
    const after: Placement = mode === '' ? 'bottom-start' : mode.endsWith('lr') ? 'right-start' : 'left-start';
    const [first, ...others] = last ? [after, before] : [before, after];
    const around: Placement[] = mode === '' ? [] : ['bottom-start', 'top-start'];
    return {
      placement: first as Placement,
      middleware: [
        flip({ padding: EDGE, crossAxis: false, fallbackPlacements: [...others, ...around] }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply({ availableHeight, availableWidth }) {
            host.setRoom(Math.floor(availableWidth), Math.max(LEAST_HEIGHT, Math.floor(availableHeight)));
          },
        }),
      ],
    };
  }
}

/** The box with the gap around it, on the sides that a card may stand on. */
function apart(box: Edges, vertical: boolean): Edges {
  const [across, along] = vertical ? [GAP, 0] : [0, GAP];
  return {
    top: box.top - along,
    left: box.left - across,
    bottom: box.bottom + along,
    right: box.right + across,
  };
}
