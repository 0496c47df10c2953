/**
 * Going from name to name by keyboard.
 * Owns: the ring (a highlight of its own: it scrolls, wraps and is clipped with the text) and where the reader is.
 * Used by: the walk script.
 * Never: moves the focus, which goes into a card only, nor touches the reader's selection.
 */
import { nextName } from '../../pure/hover/next-name';
import { RING } from '../marks/paint';
import { page } from '../own-document';
import type { NameOnPage, Road, Walk } from './contract';
import { liveOf } from './live';
import { reveal } from './reveal';

/** What is said of a step; null: there is no name to go to. */
export type Announce = (step: { name: NameOnPage; at: number; count: number } | null) => void;

export function createWalk(road: Road, announce: Announce): Omit<Walk, 'tellOff'> {
  let ring: { name: NameOnPage; highlight: Highlight } | null = null;
  /** The name that was ringed last: where the reader is, as long as it is in view. */
  let last: NameOnPage | null = null;

  const unring = (): boolean => {
    if (!ring) return false;
    if (CSS.highlights.get(RING) === ring.highlight) CSS.highlights.delete(RING);
    ring = null;
    road.ringed(null);
    return true;
  };

  const ringAround = (name: NameOnPage): void => {
    const highlight = new Highlight(name.range);
    highlight.priority = 2;
    CSS.highlights.set(RING, highlight);
    ring = { name, highlight };
    last = name;
    road.ringed(name);
  };

  const open = (id: number): void => {
    // The scroll event comes with the next frame; the card opens after it, or it would close at once.
    requestAnimationFrame(() => requestAnimationFrame(() => road.open(id)));
  };

  const step = (by: 1 | -1): void => {
    const names = road.marked().filter(({ range }) => liveOf(range).getClientRects().length > 0);
    const indexOf = (id: number | undefined): number => names.findIndex((name) => name.id === id);
    const here = [indexOf(ring?.name.id), indexOf(last && isInView(last) ? last.id : undefined)].find((at) => at >= 0);
    const at = nextName(names.length, by, { at: here ?? null, before: () => namesBefore(names) });
    const name = names[at];
    if (name) {
      reveal(liveOf(name.range));
      ringAround(name);
    } else unring();
    announce(name ? { name, at, count: names.length } : null);
  };

  return {
    step,
    unring,
    openRinged() {
      const pointed = ring?.name.id ?? road.pointed;
      if (pointed === null) step(1);
      else if (ring) reveal(liveOf(ring.name.range));
      const id = pointed ?? ring?.name.id;
      if (id !== undefined) open(id);
    },
    goTo(name, card) {
      reveal(liveOf(name.range));
      if (card) {
        unring();
        open(name.id);
      } else ringAround(name);
    },
  };
}

/** How many names stand before where the reader is: their selection, if it is in view, or else the window's top. */
function namesBefore(names: readonly NameOnPage[]): number {
  const selection = getSelection();
  const selected = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const { startContainer, startOffset } = selected ?? { startContainer: document, startOffset: 0 };
  const fromSelection =
    selected !== null && startContainer !== page.body && isVisible(selected.getBoundingClientRect());
  const isAfter = ({ range }: NameOnPage): boolean =>
    fromSelection && range.startContainer.getRootNode() === document
      ? selected.comparePoint(range.startContainer, range.startOffset) >= 0 &&
        (range.startContainer !== startContainer || range.startOffset >= startOffset)
      : liveOf(range).getBoundingClientRect().bottom > 0;
  const first = names.findIndex(isAfter);
  return first < 0 ? names.length : first;
}

function isInView({ range }: NameOnPage): boolean {
  return isVisible(liveOf(range).getBoundingClientRect());
}

function isVisible({ top, bottom, width, height }: DOMRect): boolean {
  return bottom > 0 && top < innerHeight && width + height > 0;
}
