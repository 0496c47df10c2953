/**
 * What the signs and lines of the map mean.
 * Owns: the list; only signs that occur are explained.
 * Used by: `MapPage.tsx`.
 * Never: the only place where a sign has words: they stand on the lines too.
 */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { standingMark } from '../../lib/pure/claims/signs';
import { STANDINGS } from '../../lib/pure/claims/standing';
import type { MapClaim } from '../../lib/pure/map/claims';
import { BASES } from '../../lib/pure/pack/vocabulary';
import { basisName } from '../../lib/pure/words/library';
import { standingHeading } from '../../lib/pure/words/panel';
import { useSay } from '../shared/say';
import { Sign } from '../signs/Sign';

export function MapLegend({ claims }: { claims: readonly MapClaim[] }): JSX.Element {
  const say = useSay();
  const { bases, standings } = useMemo(() => occurring(claims), [claims]);
  return (
    <details class="map-legend">
      <summary>{say('map_legend')}</summary>
      <div class="map-legend-parts">
        <div>
          <h2>{say('map_basis')}</h2>
          <ul>
            {BASES.flatMap((basis) => {
              const sign = bases.get(basis);
              return sign ? (
                <li key={basis}>
                  <Sign name={sign} />
                  {basisName(say, basis)}
                </li>
              ) : (
                []
              );
            })}
          </ul>
        </div>
        <div>
          <h2>{say('map_answers')}</h2>
          <ul>
            {STANDINGS.filter((each) => standings.has(each)).map((each) => {
              const { sign, tone } = standingMark(each);
              return (
                <li key={each} class={`map-mark tone-${tone}`}>
                  <Sign name={sign} />
                  {standingHeading(say, each)}
                </li>
              );
            })}
          </ul>
        </div>
        <div>
          <h2>{say('map_lines')}</h2>
          <ul>
            <li>{say('map_lineAbout')}</li>
            <li>{say('map_linePassed')}</li>
            <li>{say('map_lineStack')}</li>
          </ul>
        </div>
      </div>
    </details>
  );
}

function occurring(claims: readonly MapClaim[]) {
  const says = claims.flatMap((claim) => claim.says).filter(({ how }) => how === 'says');
  return {
    bases: new Map(says.map(({ basis, sign }) => [basis, sign])),
    standings: new Set(claims.flatMap(({ answers, standing }) => [standing, ...answers.map((each) => each.standing)])),
  };
}
