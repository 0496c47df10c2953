/**
 * Regions: which parts of a page are the article's own text.
 * Owns: what is left out (navigation, share bars, footers, lists of other stories, advertisements, comment forms,
 * code, form fields, editable text, hidden elements).
 * Used by: the board, only for blocks in which a name was found, so that it costs next to nothing.
 * Never: names a site; what counts is what the elements say of themselves.
 */
import { MAIN, namesFurniture, namesOtherStories } from './region-words';
import { hostOf } from './shadow';

/**
 * - `text`: the article's own text.
 * - `beside`: other stories, comments, tags: texts, but not this one. Nothing is marked; `scan` lists it.
 * - `out`: no prose at all, or furniture of the page.
 */
export type Region = 'text' | 'beside' | 'out';

/** Elements in which nothing is marked, whatever stands in them. */
const OUT = [
  'nav',
  'button',
  'input',
  'label',
  'code',
  'pre',
  'kbd',
  'samp',
  'svg',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="navigation"]',
  '[role="menu"]',
  '[role="menubar"]',
  '[role="search"]',
  '[role="contentinfo"]',
  '[role="textbox"]',
  '[role="code"]',
  '[role="button"]',
  '[role="tablist"]',
].join(',');

/** What a page itself takes out of the reader's way; it may bring it back by changing an attribute. */
const NOT_SHOWN = '[hidden],[inert],[aria-hidden="true"]';

/** Where the text of this element belongs; a shadow tree belongs where its host does. */
export function regionOf(element: Element): Region {
  let region: Region = 'text';
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const here = regionInTree(at);
    if (here === 'out') return 'out';
    if (here === 'beside') region = 'beside';
  }
  return region;
}

/** Whether the element is there for the reader now. Asks for style, never for layout. */
export function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  for (let at: Element | null = element; at; at = hostOf(at)) if (at.closest(NOT_SHOWN)) return false;
  return true;
}

function regionInTree(element: Element): Region {
  if (element.closest(OUT) || (element as HTMLElement).isContentEditable) return 'out';
  let inArticle = false;
  let region: Region = 'text';
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    const here = furniture(at, inArticle);
    if (here === 'out') return 'out';
    if (here === 'beside') region = 'beside';
    inArticle ||= at.matches(ARTICLE);
  }
  return region;
}

/** An element that says of itself that it holds an article: then its other names do not count. */
const ARTICLE = 'article,[itemprop="articleBody"]';

/** What one ancestor makes of the text in it. @param inArticle an article container lies between the two */
function furniture(at: Element, inArticle: boolean): Region {
  switch (at.localName) {
    case 'form':
      // Some pages wrap all they have in one form.
      return holdsMain(at) ? 'text' : 'out';
    case 'footer':
      return inArticle || isOfArticle(at, ':scope > p') ? 'text' : 'out';
    case 'header':
      return inArticle || isOfArticle(at, '*') || at.querySelector('h1') ? 'text' : 'out';
    case 'aside':
      return isOfArticle(at, ':scope > p') ? 'text' : 'beside';
  }
  const words = `${at.getAttribute('class') ?? ''} ${at.id}`;
  // What a page calls its furniture may also be the name of a whole page: then the article is in it.
  if (words.length < 3 || at.matches(ARTICLE) || holdsMain(at)) return 'text';
  if (!inArticle && namesFurniture(words)) return 'out';
  return namesOtherStories(words) ? 'beside' : 'text';
}

/** Whether a header, footer or aside stands in an article and carries running text of it. */
function isOfArticle(element: Element, text: string): boolean {
  return element.closest('article,main,[role="main"]') !== null && element.querySelector(text) !== null;
}

function holdsMain(element: Element): boolean {
  return element.querySelector(MAIN) !== null;
}
