/**
 * How large the map is drawn, and which part of it is in view.
 * Owns: the size, by buttons and keys; moving the view by dragging and keys, besides the browser's own scrolling.
 * Used by: `MapDrawing.tsx`.
 * Never: moves by itself, and never smoothly.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Drawn } from '../../lib/pure/map/layout';

/** Smaller cannot be read, larger is never needed: text has a size of its own in the settings. */
const SMALLEST = 0.3;
const LARGEST = 2;
const STEP = 1.2;
/** At first the map is as wide as there is room for, as long as it can be read. */
const FIRST_SMALLEST = 0.72;
const FIRST_LARGEST = 1.15;
/** Units of the headings over the columns, and px below the map, as in `drawing.css`. */
const HEAD = 34;
const BELOW = 48;
/** px a key moves the view by. */
const MOVE = 80;
/** px that a press may stray and still be no drag. */
const STRAY = 4;

export interface View {
  frame: { current: HTMLDivElement | null };
  zoom: number;
  larger(): void;
  smaller(): void;
  showAll(): void;
  /** @returns whether the key was for it: plus, minus, 0 */
  resize(key: string): boolean;
  /** @returns whether the key was for it: an arrow */
  move(key: string): boolean;
  onPointerDown(event: PointerEvent): void;
}

export function useView({ width, height }: Pick<Drawn, 'width' | 'height'>): View {
  const frame = useRef<HTMLDivElement>(null);
  const [zoom, setZoom] = useState(1);
  const chosen = useRef(false);
  const to = (wanted: number): void => {
    chosen.current = true;
    setZoom(Math.min(LARGEST, Math.max(SMALLEST, wanted)));
  };
  // As wide as there is room for, until the reader chooses a size; that one stays.
  useLayoutEffect(() => {
    const adapt = (): void => {
      const room = chosen.current ? null : roomOf(frame.current);
      if (room) setZoom(Math.min(FIRST_LARGEST, Math.max(room.smallest, room.width / width)));
    };
    adapt();
    const resized = new ResizeObserver(adapt);
    if (frame.current) resized.observe(frame.current);
    return () => resized.disconnect();
  }, [width]);
  const showAll = (): void => {
    const room = roomOf(frame.current);
    if (room) to(Math.min(room.width / width, room.height / (height + HEAD), FIRST_LARGEST));
  };
  const view: View = {
    frame,
    zoom,
    larger: () => to(zoom * STEP),
    smaller: () => to(zoom / STEP),
    showAll,
    resize(key) {
      if (key === '+' || key === '=') view.larger();
      else if (key === '-') view.smaller();
      else if (key === '0') showAll();
      else return false;
      return true;
    },
    move(key) {
      const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
      // A plus is typed with Shift on many keyboards.
      if (!by) return view.resize(key);
      const [x = 0, y = 0] = by;
      frame.current?.scrollBy({ left: x * MOVE, top: y * MOVE, behavior: 'instant' });
      return true;
    },
    onPointerDown: (event) => drag(frame.current, event),
  };
  return view;
}

/** What there is room for, in units at size 1, and the smallest first size. */
function roomOf(frame: HTMLElement | null): { width: number; height: number; smallest: number } | null {
  const canvas = frame?.firstElementChild;
  if (!frame || !canvas) return null;
  // The reader's size of text: a unit is that many px.
  const scale = Number.parseFloat(getComputedStyle(canvas).getPropertyValue('--text-scale')) || 1;
  const most = Number.parseFloat(getComputedStyle(frame).maxHeight) || frame.clientHeight;
  // Whoever chose larger text is not to get it back small.
  const smallest = scale > 1 ? 1 : FIRST_SMALLEST;
  return { width: frame.clientWidth / scale, height: (most - BELOW) / scale, smallest };
}

function drag(frame: HTMLElement | null, start: PointerEvent): void {
  // A finger scrolls by itself; a press on a box is for the box.
  if (!frame || start.pointerType === 'touch' || start.button !== 0) return;
  if (start.target instanceof Element && start.target.closest('button')) return;
  const from = { left: frame.scrollLeft, top: frame.scrollTop };
  const ended = new AbortController();
  const { signal } = ended;
  const view = frame.ownerDocument.defaultView;
  view?.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      const [x, y] = [clientX - start.clientX, clientY - start.clientY];
      if (Math.hypot(x, y) < STRAY) return;
      frame.scrollTo({ left: from.left - x, top: from.top - y, behavior: 'instant' });
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const) {
    view?.addEventListener(type, () => ended.abort(), { signal });
  }
}
