/**
 * Keeping in sight what the reader points at on the page.
 * Owns: scrolling the panel to it.
 * Used by: `Panel.tsx`.
 * Never: moves the focus, and never scrolls to what is in sight already.
 */
import { useEffect } from 'preact/hooks';
import type { EntityKey } from '../../lib/pure/card/model';

export function usePointed(root: { readonly current: HTMLElement | null }, pointed: EntityKey | null): void {
  useEffect(() => {
    if (pointed === null) return;
    const element = root.current?.querySelector(`[data-entity="${CSS.escape(pointed)}"]`);
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    const { top, bottom } = element.getBoundingClientRect();
    const tools = root.current?.querySelector('.panel-tools');
    // The tools stay at the top and cover what is behind them.
    const covered = tools && view.getComputedStyle(tools).position === 'sticky' ? tools.clientHeight : 0;
    if (top >= covered && bottom <= view.innerHeight) return;
    const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
  }, [pointed]);
}
