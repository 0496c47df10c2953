/**
 * The card's host: the only element that Says Who adds to a page.
 * Owns: the host, its closed shadow root, and the element that the host is a child of.
 * Used by: the card script.
 * Never: carries data that the page could read, and never exists before the first card.
 */

import { page } from '../own-document';
import { closest } from '../text/own';
import { HOST_NAME } from './contract';
import { counterFilter, ROOT_FILTERS_ALL } from './counter-filter';
import hostCss from './host.css?inline';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Shows the host in the top layer, where the named text is not inert. */
  show(near: Node): void;
  /** Has the host in the page, where `near` is not inert, without showing anything. */
  attach(near: Node): void;
  hide(): void;
  /** Puts the host at a place in the window, in px. */
  moveTo(x: number, y: number): void;
  /** Says how much room the card has there, in px. */
  setRoom(width: number, height: number): void;
  /** Puts the host at the window's lower edge, in its full width, or back to where `moveTo` says. */
  setSheet(sheet: boolean): void;
  addStyle(css: string): void;
  /** Presses a button of the card, where a key that is not the button's own does so; a page's presses count for nothing. */
  press(button: HTMLElement): void;
  remove(): void;
}

/** px: in less room than this, a head and a foot that stay would leave too little for the claims between them. */
const LOW = 360;

/** Events by which something in a card is used. */
const PRESSES = ['click', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'input', 'change'];

/** @param css the card's whole style sheet */
export function createHost(css: string): Host {
  // In a document of its own, where the page has defined no element of this name: one that it defines gets at a root
  // that is attached later, closed or not (`ElementInternals.shadowRoot`), but never at one that is there before.
  const element = page.implementation.createHTMLDocument('').createElement(HOST_NAME);
  const root = element.attachShadow({ mode: 'closed' });
  page.adoptNode(element);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostCss + css);
  root.adoptedStyleSheets = [sheet];
  let ours = false;
  // A page that gets hold of something in here (`docs/security.md`) presses nothing with it.
  for (const type of PRESSES)
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted || ours) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      true,
    );

  const set = (name: string, px: number): void => element.style.setProperty(name, `${px}px`, 'important');

  const attach = (near: Node): void => {
    const home = homeFor(near);
    if (element.parentNode !== home) home.append(element);
  };

  return {
    element,
    root,
    attach,
    show(near) {
      attach(near);
      // The page may have changed both.
      element.popover = 'manual';
      element.inert = false;
      if (ROOT_FILTERS_ALL) {
        const { filter } = getComputedStyle(page.documentElement);
        element.style.setProperty('--card-filter', counterFilter(filter) || 'none', 'important');
      }
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      if (element.matches(':popover-open')) element.hidePopover();
      // Back to where it belongs, so that a dialog is left as it was.
      if (element.isConnected && element.parentNode !== page.documentElement) page.documentElement.append(element);
    },
    moveTo(x, y) {
      set('--card-x', Math.round(x));
      set('--card-y', Math.round(y));
    },
    setRoom(width, height) {
      set('--card-width', width);
      set('--card-room', height);
      for (const view of root.querySelectorAll('.card')) view.toggleAttribute('data-low', height < LOW);
    },
    setSheet(as) {
      const { style } = element;
      style.setProperty('--card-inset', as ? 'auto 0 0 0' : '', 'important');
      style.setProperty('--card-span', as ? '100%' : '', 'important');
    },
    addStyle(more) {
      const added = new CSSStyleSheet();
      added.replaceSync(more);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, added];
    },
    press(button) {
      ours = true;
      button.click();
      ours = false;
    },
    remove: () => element.remove(),
  };
}

/** While a modal dialog or a fullscreen element holds the text, everything outside it is inert, popovers too. */
function homeFor(near: Node): Element {
  const element = near instanceof Element ? near : near.parentElement;
  const modal = element && closest(element, ':modal');
  if (modal) return modal;
  const full = page.fullscreenElement;
  return full?.contains(near) ? full : page.documentElement;
}
