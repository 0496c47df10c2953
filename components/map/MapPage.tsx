/**
 * The map's page: claims drawn or as a table, filtered, with one of them read beside.
 * Owns: what is chosen: the view, the filters, the opened groups, the claim beside.
 * Used by: `entrypoints/map`, the gallery.
 * Never: shows in one view what the other leaves out.
 */
import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { filtered, type MapFilter } from '../../lib/pure/map/claims';
import { mapGraph } from '../../lib/pure/map/graph';
import { FaultReport } from '../shared/FaultReport';
import { useSay } from '../shared/say';
import { ClaimBeside } from './ClaimBeside';
import { MapDrawing } from './MapDrawing';
import { MapLegend } from './MapLegend';
import { MapTable } from './MapTable';
import { MapTools } from './MapTools';
import type { MapActions, MapState, MapViewName } from './model';

/** Groups that are open at once; one more closes the first of them, so that the map can still be read. */
const MOST_OPEN = 3;

export interface MapPageProps {
  state: MapState;
  actions: MapActions;
  /** What is chosen at first. */
  start?: { view?: MapViewName; filter?: MapFilter } | undefined;
}

export function MapPage({ state, actions, start }: MapPageProps): JSX.Element {
  const say = useSay();
  return (
    <div class="sw page map-page" lang={say.locale} dir={say.direction}>
      {state.is === 'ready' ? (
        <Loaded state={state} actions={actions} start={start} />
      ) : (
        <main>
          <h1 class="page-title">{say('map_open')}</h1>
          {state.is === 'loading' && <p class="hint loading">{say('map_loading')}</p>}
          {state.is === 'gone' && <p class="hint">{say('map_gone')}</p>}
          {state.is === 'unreadable' && (
            <>
              <p role="alert">{say('map_unreadable')}</p>
              <div class="buttons">
                <button type="button" class="btn outlined" onClick={actions.retry}>
                  {say('claims_retry')}
                </button>
                <FaultReport fault="claims-unreadable" />
              </div>
            </>
          )}
        </main>
      )}
    </div>
  );
}

interface LoadedProps extends MapPageProps {
  state: Extract<MapState, { is: 'ready' }>;
}

function Loaded({ state, actions, start = {} }: LoadedProps): JSX.Element {
  const say = useSay();
  const { data } = state;
  const [view, setView] = useState<MapViewName>(start.view ?? 'map');
  const [filter, setFilter] = useState<MapFilter>(start.filter ?? {});
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [beside, setBeside] = useState<string | null>(null);
  const asked = useRef<HTMLElement | null>(null);
  const claims = useMemo(() => filtered(data.claims, filter), [data, filter]);
  const graph = useMemo(() => mapGraph(claims, opened), [claims, opened]);
  const choose = (next: MapFilter): void => {
    setFilter(next);
    setOpened(new Set());
  };
  const show = (key: string): void => {
    asked.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setBeside(key);
  };
  const said = beside === null ? null : actions.read(beside);
  return (
    <>
      {state.back !== null && (
        <p class="map-back">
          <a class="link" href={state.back}>
            {say('map_back')}
          </a>
        </p>
      )}
      <header>
        <h1 class="page-title" lang={state.language} dir="auto">
          {state.title}
        </h1>
        <p class="hint map-lead">{say('map_lead')}</p>
        {state.missing > 0 && <p class="wrong">{say.count('map_missing', state.missing)}</p>}
      </header>
      {data.claims.length === 0 ? (
        <main>
          <p class="map-none">{say('map_empty')}</p>
        </main>
      ) : (
        <main>
          <MapTools
            data={data}
            view={view}
            filter={filter}
            shown={claims.length}
            gathered={view === 'map' && graph.nodes.some(({ kind }) => kind === 'bundle')}
            opened={opened.size > 0}
            onView={setView}
            onFilter={choose}
            onFold={() => setOpened(new Set())}
          />
          <div class={said ? 'map-body map-with' : 'map-body'}>
            {claims.length === 0 && <p class="map-none">{say('map_none')}</p>}
            {claims.length > 0 && view === 'map' && (
              <div class="map-main">
                <MapDrawing
                  graph={graph}
                  data={data}
                  beside={beside}
                  onClaim={show}
                  onBundle={(id) => setOpened(new Set([...opened, id].slice(-MOST_OPEN)))}
                  onEntity={(entity) => choose({ ...filter, entity })}
                  onTable={() => setView('table')}
                />
                <MapLegend claims={claims} />
              </div>
            )}
            {claims.length > 0 && view === 'table' && (
              <MapTable claims={claims} data={data} beside={beside} onClaim={show} />
            )}
            {said && (
              <ClaimBeside
                key={beside}
                claim={said}
                language={data.claims.find(({ key }) => key === beside)?.language}
                onClose={() => {
                  setBeside(null);
                  asked.current?.focus();
                }}
              />
            )}
          </div>
        </main>
      )}
    </>
  );
}
