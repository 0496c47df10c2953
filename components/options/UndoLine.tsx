/**
 * What was just taken out of a list, and the way back.
 * Owns: the line, and the focus: it comes here, since what had it is gone.
 * Used by: the lists of the options page.
 * Never: goes away by itself.
 */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../shared/say';

export interface UndoLineProps {
  words: string;
  onUndo(): void;
}

export function UndoLine({ words, onUndo }: UndoLineProps): JSX.Element {
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [words]);
  return (
    <div class="undo">
      <p>{words}</p>
      <button
        ref={button}
        type="button"
        class="btn outlined"
        aria-label={`${say('options_undo')}: ${words}`}
        onClick={onUndo}
      >
        {say('options_undo')}
      </button>
    </div>
  );
}
