/**
 * The card as a sheet at the window's lower edge, for readers who tap.
 * Owns: its handle, swiping it away, and the system's way back.
 * Used by: the sheet script.
 * Never: writes into the page's history; where the browser has no `CloseWatcher`, Back is the page's alone.
 */

import { page } from '../own-document';
import type { MakeSheet } from './contract';
import { liveOf } from './live';
import { reveal } from './reveal';

/** px: a shorter way is a finger that trembles or thinks better of it. */
const FAR_ENOUGH = 90;
/** px and px/ms: a short way counts if it was quick. */
const FLICK = { least: 24, speed: 0.5 };
/** The share of the window's height that a sheet takes at most, so that the text it is about stays in view. */
const SHARE = 0.7;
/** The share that it is left where the name stands at the very end of a page: claims need some room to be read. */
const LEAST_SHARE = 0.4;
/** px between the name and the sheet. */
const GAP = 8;

interface CloseWatcherLike extends EventTarget {
  destroy(): void;
}

export const createSheet: MakeSheet = (host, frame, close) => {
  const handle = page.createElement('div');
  handle.className = 'sheet-handle';
  handle.hidden = true;
  frame.prepend(handle);
  let watcher: CloseWatcherLike | null = null;
  let drag: { id: number; y: number; time: number } | null = null;

  const setRoom = (px: number): void => host.setRoom(page.documentElement.clientWidth, Math.floor(px));
  const move = (px: number): void => {
    frame.style.translate = px > 0 ? `0 ${px}px` : '';
  };
  const hide = (): void => {
    watcher?.destroy();
    watcher = null;
    drag = null;
    move(0);
  };

  frame.addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    if (handle.hidden || !event.isPrimary || target.closest('button,a')) return;
    if (!target.closest('.sheet-handle,.card-head')) return;
    drag = { id: event.pointerId, y: event.clientY, time: event.timeStamp };
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener('pointermove', (event) => {
    if (event.pointerId === drag?.id) move(event.clientY - drag.y);
  });
  frame.addEventListener('pointerup', (event) => {
    if (event.pointerId !== drag?.id) return;
    const way = event.clientY - drag.y;
    const speed = way / Math.max(1, event.timeStamp - drag.time);
    drag = null;
    if (way > FAR_ENOUGH || (way > FLICK.least && speed > FLICK.speed)) close();
    else move(0);
  });
  frame.addEventListener('pointercancel', () => {
    drag = null;
    move(0);
  });

  return {
    show(as) {
      hide();
      handle.hidden = !as;
      frame.classList.toggle('sheet', as);
      host.setSheet(as);
      if (!as) return;
      setRoom(innerHeight * SHARE);
      watcher = whenSentBack(close);
    },
    keepOff(name) {
      const range = liveOf(name);
      // Without what it still has to slide.
      const free = innerHeight - frame.offsetHeight - GAP;
      if (range.getBoundingClientRect().bottom <= free) return;
      reveal(range, free);
      // At the end of a page there may be nothing left to scroll.
      const below = innerHeight - range.getBoundingClientRect().bottom - GAP;
      if (below < innerHeight - free) setRoom(Math.max(below, innerHeight * LEAST_SHARE));
    },
    hide,
  };
};

/** The system's way back (Android's gesture or button). A tap has just been made, so that no watcher of the page's is used up. */
export function whenSentBack(close: () => void): CloseWatcherLike | null {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new () => CloseWatcherLike };
  if (!CloseWatcher) return null;
  const watcher = new CloseWatcher();
  watcher.addEventListener('close', close, { once: true });
  return watcher;
}
