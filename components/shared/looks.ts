/**
 * How the reader wants our views to look, on the element that carries it.
 * Owns: the two attributes that `tokens.css` follows.
 * Used by: every extension page (on its root element), the card (on its own view).
 * Never: set on anything of a page.
 */
import type { Settings } from '../../lib/pure/settings/settings';

export function applyLooks(element: Element, { theme, textSize }: Pick<Settings, 'theme' | 'textSize'>): void {
  element.setAttribute('data-theme', theme);
  element.setAttribute('data-text-size', textSize);
}
