/**
 * Going from the panel's list to somebody's claims and back.
 * Owns: where the list was left, and the focus on either way.
 * Used by: `Panel.tsx`.
 * Never: leaves the reader at the top of a list that they were in the midst of.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { EntityKey } from '../../lib/pure/card/model';

/** @returns to be called before the list is left */
export function useReadingMove(root: { readonly current: HTMLElement | null }, key: EntityKey | null): () => void {
  const left = useRef<{ at: Element | null; y: number } | null>(null);
  const before = useRef(key);
  useEffect(() => {
    const view = root.current?.ownerDocument.defaultView;
    if (before.current === key || !view) return;
    before.current = key;
    if (key !== null) {
      view.scrollTo({ top: 0, behavior: 'instant' });
      root.current?.querySelector<HTMLElement>('.reading-name')?.focus({ preventScroll: true });
      return;
    }
    const { at, y } = left.current ?? { at: null, y: 0 };
    left.current = null;
    // On another page there is nothing to go back to.
    if (!(at instanceof view.HTMLElement) || !at.isConnected) return;
    view.scrollTo({ top: y, behavior: 'instant' });
    at.focus({ preventScroll: true });
  }, [key]);
  return () => {
    const page = root.current?.ownerDocument;
    if (before.current === null && page) left.current = { at: page.activeElement, y: page.defaultView?.scrollY ?? 0 };
  };
}
