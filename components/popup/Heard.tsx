/**
 * What those hear who do not see the popup change.
 * Owns: the live region, and saying each thing once it is there to be heard.
 * Used by: `Popup.tsx`.
 * Never: interrupts, or takes the focus.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function Heard({ words }: { words: string }): JSX.Element {
  const [said, setSaid] = useState('');
  // A live region is only heard when it was there before its text.
  useEffect(() => setSaid(words), [words]);
  return (
    <p class="heard" role="status">
      {said}
    </p>
  );
}
