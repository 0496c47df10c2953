/**
 * The claims of the map as a table: the same content, in rows.
 * Owns: the order that the reader chose, and how many rows are drawn.
 * Used by: `MapPage.tsx`.
 * Never: less than the map: every report, everybody whom a claim is about, every answer.
 */
import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { MapClaim, MapData } from '../../lib/pure/map/claims';
import { type ClaimRow, claimRow, type NamedMark } from '../../lib/pure/words/map';
import { ShowMore, useShown } from '../shared/ShowMore';
import { useSay } from '../shared/say';
import { Sign } from '../signs/Sign';

const COLUMNS = ['claims', 'says', 'aboutWhom', 'cameBack'] as const;
type ColumnName = (typeof COLUMNS)[number];

export interface MapTableProps {
  claims: readonly MapClaim[];
  data: MapData;
  /** The claim that is read beside. */
  beside: string | null;
  onClaim(key: string): void;
}

export function MapTable({ claims, data, beside, onClaim }: MapTableProps): JSX.Element {
  const say = useSay();
  /** null: in the order of the packs. */
  const [order, setOrder] = useState<{ by: ColumnName; down: boolean } | null>(null);
  const rows = useMemo(() => {
    const all = claims.map((claim) => claimRow(say, claim, data));
    return order ? sorted(all, order, say.locale) : all;
  }, [claims, data, order, say]);
  const shown = useShown(order ? `${order.by} ${order.down}` : '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard
    <section class="map-rows" aria-label={say('map_table')} tabIndex={0}>
      <table class="map-table">
        <thead>
          <tr>
            {COLUMNS.map((each) => {
              const down = order?.by === each ? order.down : null;
              return (
                <th key={each} scope="col" aria-sort={down === null ? undefined : down ? 'descending' : 'ascending'}>
                  <button
                    type="button"
                    class="btn"
                    title={say('map_sort', say(`map_${each}`))}
                    onClick={() => setOrder({ by: each, down: down === false })}
                  >
                    {say(`map_${each}`)}
                    <Direction down={down} />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown.count).map(({ claim, kind, says, about, back }) => (
            <tr key={claim.key} class={claim.key === beside ? 'map-here' : undefined}>
              <th scope="row">
                <span class="kind">{kind}</span>
                <button
                  type="button"
                  class="map-claim-link"
                  lang={claim.language}
                  dir="auto"
                  title={say('map_show')}
                  aria-current={claim.key === beside ? 'true' : undefined}
                  onClick={() => onClaim(claim.key)}
                >
                  {claim.text}
                </button>
              </th>
              <td>
                <Marks all={says} language={claim.language} />
              </td>
              <td>
                <ul lang={claim.language}>
                  {about.map((name) => (
                    <li key={name}>
                      <bdi>{name}</bdi>
                    </li>
                  ))}
                </ul>
              </td>
              <td>{back.length > 0 ? <Marks all={back} language={claim.language} /> : <None claim={claim} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore shown={shown} all={rows.length} />
    </section>
  );
}

function None({ claim }: { claim: MapClaim }): JSX.Element {
  const say = useSay();
  return <span class="map-soft">{claim.standing === null ? '–' : say('map_notAnswered')}</span>;
}

function Marks({ all, language }: { all: readonly NamedMark[]; language: string }): JSX.Element {
  return (
    <ul>
      {all.map(({ name, sign, words }, index) => (
        <li key={index} class={`map-mark tone-${sign?.tone ?? ''}`}>
          {sign && <Sign name={sign.sign} />}
          <span>
            <bdi lang={language}>{name}</bdi>
            <Beside>{words}</Beside>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Beside({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <span class="map-words">
      <span class="heard">: </span>
      {children}
    </span>
  );
}

function Direction({ down }: { down: boolean | null }): JSX.Element {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      {down === null ? null : (
        <path
          d={down ? 'M2 3.5l3 3 3-3' : 'M2 6.5l3-3 3 3'}
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
        />
      )}
    </svg>
  );
}

/** What is empty comes last, in either direction. */
function sorted(
  rows: readonly ClaimRow[],
  { by, down }: { by: ColumnName; down: boolean },
  locale: string,
): ClaimRow[] {
  const keyOf = ({ claim, says, about, back }: ClaimRow): string => {
    switch (by) {
      case 'claims':
        return claim.text;
      case 'says':
        return says[0]?.name ?? '';
      case 'aboutWhom':
        return about[0] ?? '';
      case 'cameBack':
        return back[0] ? `${back[0].words} ${back[0].name}` : '';
    }
  };
  const collator = new Intl.Collator(locale, { numeric: true });
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => {
      if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
      return (down ? -1 : 1) * collator.compare(a.key, b.key);
    })
    .map(({ row }) => row);
}
