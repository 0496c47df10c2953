/**
 * Under a claim on the card of a sentence: which of its responses are on the page, and why the sentence was recognised.
 * Owns: the lane “On this page”.
 * Used by: `Card.tsx`.
 * Never: a sign or a colour: what a text search finds is no footing of the claim.
 */
import type { JSX } from 'preact';
import type { OnPagePart } from '../../lib/pure/words/digest';
import { useSay } from '../shared/say';

export interface OnPageProps {
  part: OnPagePart | undefined;
  onJump(place: number): void;
}

export function OnPage({ part, onJump }: OnPageProps): JSX.Element | null {
  const say = useSay();
  if (!part) return null;
  const { found, why } = part;
  const rest = [part.notFound, part.noDate, part.hedge].filter((words) => words !== '');
  return (
    <div class="lanes on-page">
      {found.length + rest.length > 0 && (
        <div class="lane">
          <h4 class="lane-label">{say('popup_onThisPage')}</h4>
          <ul>
            {found.map(({ words, place }, index) => (
              <li key={index}>
                {place === null ? (
                  words
                ) : (
                  <button
                    type="button"
                    class="who-link"
                    aria-label={say('digest_showResponse', words)}
                    onClick={() => onJump(place)}
                  >
                    {words}
                  </button>
                )}
              </li>
            ))}
            {rest.map((words, index) => (
              <li key={index} class="detail">
                {words}
              </li>
            ))}
          </ul>
        </div>
      )}
      {why.length > 0 && (
        <div class="lane from">
          <span class="lane-label" />
          <details>
            <summary>{say('digest_why')}</summary>
            <ul class="because">
              {why.map((words, index) => (
                <li key={index} dir="auto">
                  {words}
                </li>
              ))}
            </ul>
          </details>
        </div>
      )}
    </div>
  );
}
