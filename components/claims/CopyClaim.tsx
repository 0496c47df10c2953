/**
 * Copying a claim.
 * Owns: the words on the button.
 * Used by: `ClaimItem.tsx`.
 * Never: a claim without what came back on it; the text is made by whoever makes the claim's words.
 */
import type { JSX } from 'preact';
import { CopyText } from '../shared/CopyText';
import { useSay } from '../shared/say';

export interface CopyClaimProps {
  text: string;
  /** The claim, to tell this button from the others. */
  about: string;
  onCopy(text: string): Promise<boolean>;
}

export function CopyClaim({ text, about, onCopy }: CopyClaimProps): JSX.Element {
  return <CopyText text={text} words={useSay()('card_copy')} about={about} onCopy={onCopy} />;
}
