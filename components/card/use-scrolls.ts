/**
 * Whether the card's body has more than it shows.
 * Owns: the `data-scrolls` attribute, by which the style sheet keeps the wheel to the body.
 * Used by: `Card.tsx`.
 * Never: keeps the wheel from the page where the body has nothing to scroll.
 */

import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** To be given as `ref` to the scrolling element. */
export function useScrolls(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const look = (): void => {
      element.toggleAttribute('data-scrolls', element.scrollHeight > element.clientHeight);
    };
    const watch = new ResizeObserver(look);
    watch.observe(element);
    for (const child of element.children) watch.observe(child);
    look();
    return () => watch.disconnect();
  });
  return ref;
}
