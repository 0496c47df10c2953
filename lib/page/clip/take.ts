/**
 * Takes a clip of the page: what is selected, and what the page says of itself.
 * Owns: reading the selection's block.
 * Used by: the clip script, when the reader chose “Add a claim from this”.
 * Never: runs unasked, changes the selection, or leaves a live range behind.
 */
import { type Clip, parseClip } from '../../pure/clip/clip';
import { type Quote, quoteOf } from '../../pure/clip/quote';
import { blockElementOf } from '../text/blocks';
import { factsOf } from './facts';

/** null where nothing is selected in the page's own text, or nothing that a pack could hold. */
export function takeClip(page: Document): Clip | null {
  const quote = selectedQuote(page);
  return quote && parseClip({ quote, ...factsOf(page) });
}

function selectedQuote(page: Document): Quote | null {
  const selection = page.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const { startContainer } = range;
  const parent = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  if (!parent) return null;
  const block = blockElementOf(parent);
  const before = page.createRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = page.createRange();
  after.selectNodeContents(block);
  // A selection over several blocks counts in the first one only: a quotation does not run across paragraphs.
  const picked = page.createRange();
  picked.setStart(range.startContainer, range.startOffset);
  if (block.contains(range.endContainer)) picked.setEnd(range.endContainer, range.endOffset);
  else picked.setEnd(block, block.childNodes.length);
  return cut(block.textContent, before.toString(), picked.toString(), languageOf(block));
}

function cut(whole: string, before: string, picked: string, language: string): Quote | null {
  const fold = (text: string): string => text.replace(/\s+/g, ' ').trimStart();
  // Measured with a letter at the end: white space there is folded with what follows.
  const lengthOf = (text: string): number => fold(`${text}x`).length - 1;
  return quoteOf(fold(whole), lengthOf(before), lengthOf(before + picked), language);
}

const languageOf = (element: Element): string =>
  element.closest('[lang]')?.getAttribute('lang')?.split(/[-_]/)[0]?.toLowerCase() || 'en';
