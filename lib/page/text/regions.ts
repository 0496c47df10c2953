/**
 * Regions: which parts of a page are the article's own text.
 * Owns: what is left out (navigation, share bars, footers, lists of other stories, advertisements, comment forms,
 * code, form fields, editable text, hidden elements).
 * Used by: the board, only for blocks in which a name was found, so that it costs next to nothing.
 * Never: names a site; what counts is what the elements say of themselves.
 */

import { page } from '../own-document';
import { closest, find, isVisible, matches, nameOf, parentOf } from './own';
import { MAIN, namesFurniture, namesOtherStories, withoutFoot } from './region-words';
import { hostOf } from './shadow';

/**
 * - `text`: the article's own text.
 * - `beside`: other stories, comments, tags: texts, but not this one. Marked only where the reader wants every mention,
 *   or where the page is no article, so that there is no story beside which they stand.
 * - `furniture`: furniture and advertisements by the names of their classes, which is a guess. Never marked; `scan`
 *   lists it, so that a wrong guess can be seen.
 * - `out`: no prose at all, or an element that says itself that it is furniture.
 */
export type Region = 'text' | 'beside' | 'furniture' | 'out';

/** The farther from the article's own text, the later. */
const FARTHER: readonly Region[] = ['text', 'beside', 'furniture', 'out'];

/** The regions whose mentions are marked. @param every also those beside the article */
export const markedRegions = (every: boolean): readonly Region[] => FARTHER.slice(0, every ? 2 : 1);

/** Elements and roles in which nothing is marked, whatever stands in them. */
const OUT =
  'nav,button,input,label,code,pre,kbd,samp,svg,math,[contenteditable]:not([contenteditable=false])' +
  ['navigation', 'menu', 'menubar', 'search', 'contentinfo', 'textbox', 'code', 'tablist']
    .map((role) => `,[role=${role}]`)
    .join('');

/** What a page itself takes out of the reader's way; it may bring it back by changing an attribute. */
const NOT_SHOWN = '[hidden],[inert],[aria-hidden=true]';

/**
 * Letters of the names of elements (“p”, “li”, “h2”) that say nothing of themselves where they have no attribute. Nearly
 * all paragraphs are such, and asking each of them costs as much as finding the names in it.
 */
const SHORT = 2;

/** The element itself, or its parent where only that may say something. */
function telling(element: Element): Element {
  const parent = parentOf(element);
  return parent && nameOf(element).length <= SHORT && !element.hasAttributes() ? parent : element;
}

/**
 * What was found out of elements, while the page cannot change: until the script that asks has come to its end. The
 * paragraphs of an article have their ancestors in common, and each of these is then looked at once.
 */
const known = {
  inArticle: new Map<Element, Region>(),
  outside: new Map<Element, Region>(),
  shown: new Map<Element, boolean>(),
};
let kept = false;
let edited = false;

/** Lets go of what is known as soon as the page may change. */
function keepForNow(): void {
  if (kept) return;
  kept = true;
  edited = page.designMode === 'on';
  queueMicrotask(() => {
    kept = false;
    for (const map of Object.values(known)) map.clear();
  });
}

/** Where the text of this element belongs; a shadow tree belongs where its host does. */
export function regionOf(element: Element): Region {
  keepForNow();
  // The attribute that makes a part editable is among the names of what is out; a whole page may be, too.
  return edited ? 'out' : regionFrom(telling(element), false);
}

/** Whether the element is there for the reader now. Asks for style, never for layout. */
export function isShown(element: Element): boolean {
  keepForNow();
  return isVisible(element, { visibilityProperty: true }) && !isTakenAway(telling(element));
}

/** Whether the page itself takes the element, or one that it stands in, out of the reader's way. */
function isTakenAway(element: Element): boolean {
  let is = known.shown.get(element);
  if (is === undefined) {
    const parent = parentOf(element) ?? hostOf(element);
    is = matches(element, NOT_SHOWN) || (parent !== null && isTakenAway(parent));
    known.shown.set(element, is);
  }
  return is;
}

/** @param inArticle an article container lies between the text and this element */
function regionFrom(at: Element, inArticle: boolean): Region {
  const map = inArticle ? known.inArticle : known.outside;
  let region = map.get(at);
  if (region === undefined) {
    region = lookFrom(at, inArticle);
    map.set(at, region);
  }
  return region;
}

function lookFrom(at: Element, inArticle: boolean): Region {
  if (matches(at, OUT) || isControl(at)) return 'out';
  if (nameOf(at) === 'body') return 'text';
  const here = furniture(at, inArticle);
  if (here === 'out') return 'out';
  const parent = parentOf(at);
  // A shadow tree begins anew: what encloses its host says of itself what it is.
  const host = parent ? null : hostOf(at);
  const above = parent ? regionFrom(parent, inArticle || matches(at, ARTICLE)) : host ? regionOf(host) : 'text';
  return FARTHER.indexOf(here) > FARTHER.indexOf(above) ? here : above;
}

/** What plays a button, unless it wraps a whole teaser or a player with its captions. */
function isControl(at: Element): boolean {
  return matches(at, '[role=button]') && !find(at, 'p,h1,h2,h3,h4,h5,h6,li');
}

/** An element that says of itself that it holds an article: then its other names do not count. */
const ARTICLE = 'article,[itemprop=articleBody]';

/** What one ancestor makes of the text in it. @param inArticle an article container lies between the two */
function furniture(at: Element, inArticle: boolean): Region {
  switch (nameOf(at)) {
    case 'form':
      // Some pages wrap all they have in one form.
      return holdsMain(at) ? 'text' : 'out';
    case 'footer':
      return inArticle || isOfArticle(at, ':scope > p') ? 'text' : 'out';
    case 'header':
      return inArticle || isOfArticle(at, '*') || find(at, 'h1') ? 'text' : 'out';
    case 'aside':
      return isOfArticle(at, ':scope > p') ? 'text' : 'beside';
  }
  const words = `${at.getAttribute('class') ?? ''} ${at.id}`;
  // What a page calls its furniture may also be the name of a whole page: then the article is in it.
  if (words.length < 3 || matches(at, ARTICLE) || holdsMain(at)) return 'text';
  const others = withoutFoot(words, closest(at, ARTICLE) !== null);
  if (!inArticle && namesFurniture(others)) return 'furniture';
  return namesOtherStories(words) || others.length < words.length ? 'beside' : 'text';
}

/** Whether a header, footer or aside stands in an article and carries running text of it. */
function isOfArticle(element: Element, text: string): boolean {
  return closest(element, 'article,main,[role=main]') !== null && find(element, text) !== null;
}

function holdsMain(element: Element): boolean {
  return find(element, MAIN) !== null;
}
