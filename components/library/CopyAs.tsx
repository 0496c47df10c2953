/**
 * Copying one claim as JSON-LD.
 * Owns: the button, the word that it is done, and the text to copy by hand where that is not possible.
 * Used by: `ClaimsPart.tsx`.
 * Never: says “Copied” before it is.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../shared/say';
import type { CopiedAs } from './model';

export interface CopyAsProps {
  /** The claim, to tell this button from the others. */
  about: string;
  onCopy(): Promise<CopiedAs>;
}

export function CopyAs({ about, onCopy }: CopyAsProps): JSX.Element {
  const say = useSay();
  const [came, setCame] = useState<CopiedAs | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [came]);
  const words = say(came?.copied ? 'card_copied' : 'exportAs_copy');
  return (
    <>
      <button
        type="button"
        class="btn soft copy"
        aria-label={say('text_colon', words, about)}
        onClick={() => {
          setCame(null);
          void onCopy().then(setCame);
        }}
      >
        {words}
      </button>
      <span class="heard" role="status">
        {came && (came.copied ? say('card_copied') : came.text === null && say('library_notDone'))}
      </span>
      {came && !came.copied && came.text === null && <span class="wrong">{say('library_notDone')}</span>}
      {came && !came.copied && came.text !== null && (
        <label class="by-hand">
          {say('card_copyByHand')}
          <textarea ref={field} readOnly rows={6} value={came.text} dir="ltr" />
        </label>
      )}
    </>
  );
}
