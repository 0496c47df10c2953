/**
 * One lane under a claim: “Says who” or “In response”.
 * Owns: the row's layout; both lanes are drawn by it and so weigh the same.
 * Used by: `ClaimItem.tsx`.
 * Never: puts words together (that is `lib/pure/words/`).
 */
import type { JSX } from 'preact';
import type { Line } from '../../lib/pure/words/line';
import { Sign } from '../signs/Sign';
import type { Mark } from '../signs/sign-of';

export interface LaneRow {
  mark: Mark;
  line: Line;
  /** Where the report can be read. */
  url?: string | undefined;
}

export interface LaneProps {
  label: string;
  rows: readonly LaneRow[];
  /** The words of the link to a report. */
  linkLabel: string;
}

export function Lane({ label, rows, linkLabel }: LaneProps): JSX.Element {
  return (
    <div class="lane">
      <h4 class="lane-label">{label}</h4>
      <ul>
        {rows.map(({ mark, line, url }, index) => (
          <li key={index} class={`row tone-${mark.tone}`}>
            <Sign name={mark.sign} />
            <div>
              <b>{line.lead}</b>
              {line.beside}
              {line.detail && (
                <p class="detail" dir="auto">
                  {line.detail}
                </p>
              )}
              {url?.startsWith('https://') && (
                <p>
                  <a class="more" href={url} target="_blank" rel="noopener noreferrer">
                    {linkLabel}
                  </a>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
