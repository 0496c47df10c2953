/**
 * What stands in a pack's way, and what can be done about it.
 * Owns: the note's markup, with the list of places where there is one.
 * Used by: a pack's row, the way a pack comes in.
 * Never: a number or a code in place of words.
 */
import type { ComponentChildren, JSX } from 'preact';
import type { PackTrouble } from '../../lib/pure/library/model';
import { troubleWords } from '../../lib/pure/words/library';
import { FaultReport } from '../shared/FaultReport';
import { useSay } from '../shared/say';
import { Keys } from './Keys';
import { ProblemList } from './ProblemList';

export interface TroubleProps {
  trouble: PackTrouble;
  onCopy(text: string): Promise<boolean>;
  /** What follows from it here. */
  children?: ComponentChildren;
}

export function Trouble({ trouble, onCopy, children }: TroubleProps): JSX.Element {
  const say = useSay();
  const { what, mend } = troubleWords(say, trouble);
  return (
    <div class="trouble">
      <p class="trouble-what">{what}</p>
      <p>{mend}</p>
      {trouble.kind === 'other-key' && <Keys pinned={trouble.pinned} now={trouble.key} />}
      {trouble.kind === 'problems' && <ProblemList problems={trouble.problems} more={trouble.more} onCopy={onCopy} />}
      {trouble.kind === 'damaged' && <FaultReport fault="pack-damaged" />}
      {trouble.kind === 'no-storage' && <FaultReport fault="pack-not-stored" />}
      {children}
    </div>
  );
}
