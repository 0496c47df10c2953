/**
 * Where the focus was before it went into the card.
 * Owns: remembering it and giving it back; where nothing had it, Tab goes on from the name, as after a press there.
 * Used by: the card script.
 * Never: takes the focus from where the reader has moved it meanwhile, nor scrolls, nor touches the selection.
 */
import { page } from '../own-document';

export interface FocusKeeper {
  /** To be called before the focus goes into the card. */
  remember(): void;
  /**
   * To be called while the card is still there.
   * @param near what the card was about
   */
  giveBack(near: Node | null): void;
}

export function createFocusKeeper(root: ShadowRoot): FocusKeeper {
  let before: Element | null = null;
  return {
    remember() {
      if (!root.activeElement) before = deepest(page.activeElement);
    },
    giveBack(near) {
      const inside = root.activeElement;
      if (inside instanceof HTMLElement) {
        inside.blur();
        if (before?.isConnected && before !== page.body) (before as HTMLElement).focus({ preventScroll: true });
        else if (near) goOnFrom(near);
      }
      before = null;
    },
  };
}

/** What can have the focus, hidden or not; what is hidden does not take it. */
const FOCUSABLE = 'a[href],area[href],button,input,select,textarea,summary,iframe,[tabindex],[contenteditable]';

/**
 * The next press of Tab goes to what stands after a node, or before it. Without this the browser would go on from the
 * card, which stands at the end of the page.
 */
function goOnFrom(node: Node): void {
  const life = new AbortController();
  const { signal } = life;
  const end = (): void => life.abort();
  for (const type of ['pointerdown', 'focusin'])
    window.addEventListener(type, end, { capture: true, once: true, signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab' || !event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return;
      end();
      const side = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
      const all = [...page.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
        (each) => each.tabIndex >= 0 && node.compareDocumentPosition(each) & side,
      );
      for (const each of event.shiftKey ? all.reverse() : all) {
        each.focus();
        if (page.activeElement === each) return event.preventDefault();
      }
    },
    { capture: true, signal },
  );
}

function deepest(element: Element | null): Element | null {
  const inner = element?.shadowRoot?.activeElement;
  return inner ? deepest(inner) : element;
}
