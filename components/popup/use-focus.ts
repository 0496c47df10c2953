/**
 * Where the focus is in the popup.
 * Owns: where it begins, where it goes when the view changes, and what becomes of it when what had it goes.
 * Used by: `Popup.tsx`.
 * Never: takes the focus from where the reader put it.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { EntityKey } from '../../lib/pure/card/model';

type Root = { readonly current: HTMLElement | null };

/** Into the claims' heading when they open; back to the button that opened them when they close. */
export function useFocusMove(root: Root, key: EntityKey | null): void {
  const before = useRef(key);
  /** From here on, whoever's claims were read after. */
  const first = useRef(key);
  useEffect(() => {
    const last = before.current;
    before.current = key;
    if (last === key) return;
    if (last === null) first.current = key;
    if (key !== null) root.current?.querySelector<HTMLElement>('h1')?.focus();
    else root.current?.querySelector<HTMLElement>(`[data-read="${CSS.escape(first.current ?? '')}"]`)?.focus();
  }, [key]);
}

/**
 * At the head of what the popup says of this page, from where the first press of Tab leads to the first control; again
 * when the control that had the focus is gone (a pause that was begun, a muted name that is shown again).
 */
export function useFocusStart(root: Root): void {
  useEffect(() => {
    const has = document.activeElement;
    if (has !== null && has !== document.body && has !== document.documentElement) return;
    root.current?.querySelector<HTMLElement>('[data-start]')?.focus({ preventScroll: true });
  });
}
