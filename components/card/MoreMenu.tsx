/**
 * What is needed seldom: behind one button, so that the foot stays calm.
 * Owns: whether it is open; it closes when the focus leaves it or something was chosen. (The page ring sees Escape
 * first; the card script then presses this button.)
 * Used by: `CardFoot.tsx`.
 * Never: covers the foot itself, and never opens by itself.
 */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useSay } from '../shared/say';

export interface MoreMenuProps {
  items: readonly { words: string; onChoose(): void }[];
}

export function MoreMenu({ items }: MoreMenuProps): JSX.Element {
  const say = useSay();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <button
        type="button"
        class="btn soft menu-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {say('card_more')}
      </button>
      {open && (
        <ul class="more-list" id={id}>
          {items.map(({ words, onChoose }) => (
            <li key={words}>
              <button
                type="button"
                class="btn"
                // A press must not take the focus out of the list before it counts.
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => {
                  setOpen(false);
                  onChoose();
                }}
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
