/**
 * The tally of an entity: what came back on how many of its claims, and by whom.
 * Owns: its markup.
 * Used by: the card's head, the popup's list and reading view.
 * Never: a score, a bar or a colour for the entity itself.
 */
import type { JSX } from 'preact';
import { standingMark } from '../../lib/pure/claims/signs';
import type { Tally } from '../../lib/pure/claims/tally';
import { tallyRowWords } from '../../lib/pure/words/standings';
import { Sign } from '../signs/Sign';
import { useSay } from './say';

/** Inline parts, so that it can stand in a paragraph and in a button alike. Nothing where nothing came back. */
export function TallyRows({ tally }: { tally: Tally }): JSX.Element | null {
  const say = useSay();
  if (tally.rows.length === 0 && !tally.differ) return null;
  return (
    <span class="tally">
      {tally.rows.map((row) => {
        const { sign, tone } = standingMark(row.kind);
        return (
          <span key={row.kind} class={`tally-row tone-${tone}`}>
            <Sign name={sign} />
            <span>{tallyRowWords(say, row)}</span>
          </span>
        );
      })}
      {tally.differ && (
        <span class="tally-row">
          <span>{say.count('together_tally', tally.differ)}</span>
        </span>
      )}
    </span>
  );
}
