/**
 * Moving a pack one place up or down.
 * Owns: the button.
 * Used by: `PackItem.tsx`.
 * Never: loses the focus at the end of the list: there it stays, and does nothing.
 */
import type { JSX } from 'preact';

export interface MoveButtonProps {
  up?: boolean;
  label: string;
  /** It is at the end already. */
  off: boolean;
  onMove(): void;
}

export function MoveButton({ up = false, label, off, onMove }: MoveButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`btn pack-move ${up ? 'pack-up' : 'pack-down'}`}
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={() => {
        if (!off) onMove();
      }}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
        <path
          d={up ? 'M6 10V2.2M2.8 5.2L6 2l3.2 3.2' : 'M6 2v7.8M2.8 6.8L6 10l3.2-3.2'}
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
    </button>
  );
}
