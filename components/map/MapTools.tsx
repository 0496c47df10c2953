/**
 * What is over the map: map or table, the filters, and how many claims are shown.
 * Owns: their markup.
 * Used by: `MapPage.tsx`.
 * Never: filters by itself; it tells what was chosen.
 */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { STANDINGS } from '../../lib/pure/claims/standing';
import { type MapData, type MapFilter, partsOf } from '../../lib/pure/map/claims';
import { standingHeading } from '../../lib/pure/words/panel';
import { FilterField } from '../shared/FilterField';
import { useSay } from '../shared/say';
import { type MapViewName, VIEWS } from './model';

export interface MapToolsProps {
  data: MapData;
  view: MapViewName;
  filter: MapFilter;
  shown: number;
  /** Whether claims are drawn in groups, and whether groups were opened. */
  gathered: boolean;
  opened: boolean;
  onView(view: MapViewName): void;
  onFilter(filter: MapFilter): void;
  onFold(): void;
}

export function MapTools(props: MapToolsProps): JSX.Element {
  const { data, view, filter, shown, gathered, opened, onView, onFilter, onFold } = props;
  const say = useSay();
  const names = useMemo(() => namesIn(data, say.locale), [data, say]);
  const standings = STANDINGS.map((each) => [each, standingHeading(say, each)] as const);
  return (
    <div class="map-tools">
      <fieldset class="map-views">
        <legend>{say('map_showAs')}</legend>
        {VIEWS.map((each) => (
          <label key={each}>
            <input type="radio" name="map-view" checked={view === each} onChange={() => onView(each)} />
            <span>{say(`map_${each}`)}</span>
          </label>
        ))}
      </fieldset>
      <FilterField
        name={say('library_page_entity')}
        value={filter.entity}
        choices={names}
        onChange={(entity) => onFilter({ ...filter, entity })}
      />
      <FilterField
        name={say('library_page_standing')}
        value={filter.standing}
        choices={standings}
        onChange={(standing) => onFilter({ ...filter, standing })}
      />
      <div class="map-shown">
        <p class="hint" role="status">
          {say.count(gathered ? 'map_gathered' : 'library_page_found', shown)}
        </p>
        {opened && view === 'map' && (
          <button type="button" class="btn outlined" onClick={onFold}>
            {say('map_fold')}
          </button>
        )}
        {(filter.entity !== undefined || filter.standing !== undefined) && (
          <button type="button" class="btn outlined" onClick={() => onFilter({})}>
            {say('map_all')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Names to choose from: a longer list cannot be looked through. */
const MOST_NAMES = 1000;

/** Everybody in a claim, those with the most claims first. */
function namesIn({ claims, entities }: MapData, locale: string): readonly (readonly [string, string])[] {
  const counts = new Map<string, number>();
  for (const claim of claims) for (const who of partsOf(claim)) counts.set(who, (counts.get(who) ?? 0) + 1);
  const number = new Intl.NumberFormat(locale);
  return [...counts]
    .map(([key, count]) => ({ key, count, name: entities.get(key)?.name ?? key }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, locale))
    .slice(0, MOST_NAMES)
    .map(({ key, count, name }) => [key, `${name} (${number.format(count)})`] as const);
}
