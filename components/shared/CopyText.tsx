/**
 * Copying a text.
 * Owns: the button, the word that it is done, and the text to copy by hand where a page forbids it.
 * Used by: a claim, a report of a failure.
 * Never: says “Copied” before it is.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from './say';

export interface CopyTextProps {
  text: string;
  /** On the button. */
  words: string;
  /** To tell this button from others. */
  about?: string;
  /** How the button looks; it is quiet where nothing is said. */
  look?: string;
  /** What is in it, where that does not stand beside the button. */
  hint?: string | undefined;
  onCopy(text: string): Promise<boolean>;
}

export function CopyText({ text, words, about, look = 'soft copy', hint, onCopy }: CopyTextProps): JSX.Element {
  const say = useSay();
  const [copied, setCopied] = useState<boolean | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [copied]);
  const now = copied ? say('card_copied') : words;
  return (
    <>
      <button
        type="button"
        class={`btn ${look}`}
        title={hint}
        aria-label={about === undefined ? undefined : say('text_colon', now, about)}
        onClick={() => {
          setCopied(null);
          void onCopy(text).then(setCopied);
        }}
      >
        {now}
      </button>
      <span class="heard" role="status">
        {copied && say('card_copied')}
      </span>
      {copied === false && (
        <label class="by-hand">
          {say('card_copyByHand')}
          <textarea ref={field} readOnly rows={6} value={text} dir="auto" />
        </label>
      )}
    </>
  );
}
