/**
 * Copying a claim.
 * Owns: the button, the word that it is done, and the text to copy by hand where a page forbids it.
 * Used by: `ClaimItem.tsx`.
 * Never: says “Copied” before it is.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../shared/say';

export interface CopyClaimProps {
  text: string;
  /** The claim, to tell this button from the others. */
  about: string;
  onCopy(text: string): Promise<boolean>;
}

export function CopyClaim({ text, about, onCopy }: CopyClaimProps): JSX.Element {
  const say = useSay();
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [copied]);
  const words = say(copied ? 'card_copied' : 'card_copy');
  return (
    <>
      <button
        type="button"
        class="btn soft copy"
        aria-label={say('text_colon', words, about)}
        onClick={() => {
          setCopied(null);
          void onCopy(text).then(setCopied);
        }}
      >
        {words}
      </button>
      <span class="heard" role="status">
        {copied && say('card_copied')}
      </span>
      {copied === false && (
        <label class="by-hand">
          {say('card_copyByHand')}
          <textarea ref={field} readOnly rows={4} value={text} dir="auto" />
        </label>
      )}
    </>
  );
}
