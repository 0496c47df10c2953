/**
 * Words that were forgotten in a language.
 * Owns: finding them in a view that is drawn in the mirrored language, where each word of a message is marked.
 * Used by: the component tests of languages.
 * Never: takes a word of the pack for one of ours.
 */
import type { Page } from 'puppeteer-core';
import './gallery-page';

/** Words in sight or in a label that are neither of the message files nor of the pack: their text, one line each. */
export function strayWords(page: Page, state: string): Promise<string[]> {
  return page.evaluate((name) => {
    const root = document.querySelector('.frame')?.shadowRoot ?? document.querySelector('.frame');
    const escaped = (saysWhoTest.gallery.packTexts?.(name) ?? []).map((text) =>
      text.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'),
    );
    const packs = escaped.map((text) => new RegExp(`(?<![A-Za-z])${text}(?![A-Za-z])`, 'gi'));
    const found: string[] = [];
    const look = (where: string, text: string): void => {
      // In the pseudo-locale each word of a message stands between these two letters.
      const rest = packs.reduce((left, pack) => left.replace(pack, ' '), text.replace(/\u05d0[A-Za-z]+\u05ea/g, ' '));
      if (/[A-Za-z]/.test(rest)) found.push(`${where}: ${text}`);
    };
    for (const element of root?.querySelectorAll('.sw, .sw *') ?? []) {
      for (const label of ['aria-label', 'title', 'alt', 'placeholder']) look(label, element.getAttribute(label) ?? '');
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) look('text', node.nodeValue ?? '');
    }
    return found;
  }, state);
}
