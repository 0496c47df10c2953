/**
 * Where the focus was before it went into the card.
 * Owns: remembering it and giving it back.
 * Used by: the card script.
 * Never: takes the focus from where the reader has moved it meanwhile, nor scrolls, nor touches the selection.
 */

export interface FocusKeeper {
  /** To be called before the focus goes into the card. */
  remember(): void;
  /** To be called while the card is still there. */
  giveBack(): void;
}

export function createFocusKeeper(root: ShadowRoot): FocusKeeper {
  let before: Element | null = null;
  return {
    remember() {
      if (!root.activeElement) before = deepest(document.activeElement);
    },
    giveBack() {
      const inside = root.activeElement;
      if (inside instanceof HTMLElement) {
        inside.blur();
        if (before?.isConnected && before !== document.body) (before as HTMLElement).focus({ preventScroll: true });
      }
      before = null;
    },
  };
}

function deepest(element: Element | null): Element | null {
  const inner = element?.shadowRoot?.activeElement;
  return inner ? deepest(inner) : element;
}
