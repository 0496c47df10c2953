/**
 * The map, drawn: three columns of boxes with lines between them.
 * Owns: which box has the focus, where the keys lead, what is emphasised, the size of the drawing.
 * Used by: `MapPage.tsx`.
 * Never: takes a key that the browser or the page has another use for, such as Tab.
 */
import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EntityKey } from '../../lib/pure/card/model';
import type { MapData } from '../../lib/pure/map/claims';
import { isGathered, type MapGraph, type MapNode } from '../../lib/pure/map/graph';
import { drawn } from '../../lib/pure/map/layout';
import { around, inColumn, type Step, stepFrom } from '../../lib/pure/map/steps';
import { useSay } from '../shared/say';
import { Columns } from './Columns';
import { MapLines } from './MapLines';
import { mapSizes } from './map-sizes';
import { useView } from './use-view';
import { ZoomButtons } from './ZoomButtons';

export interface MapDrawingProps {
  graph: MapGraph;
  data: MapData;
  /** The claim that is read beside. */
  beside: string | null;
  onClaim(key: string): void;
  onBundle(id: string): void;
  onEntity(key: EntityKey): void;
  onTable(): void;
}

export function MapDrawing(props: MapDrawingProps): JSX.Element {
  const { graph, data } = props;
  const say = useSay();
  const id = useId();
  const sizes = useMemo(() => mapSizes(say, graph, data), [say, graph, data]);
  const picture = useMemo(() => drawn(graph, sizes, say.direction), [graph, sizes, say]);
  const columns = useMemo(
    () => (['says', 'claims', 'about'] as const).map((column) => ({ column, nodes: inColumn(graph, picture, column) })),
    [graph, picture],
  );
  const canvas = useRef<HTMLFieldSetElement>(null);
  const view = useView(picture);
  const [active, setActive] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const first = columns[1]?.nodes[0]?.id ?? '';
  const here = active !== null && picture.nodes.has(active) ? active : first;
  const chosen = graph.nodes.find((node) => node.kind === 'claim' && node.claim.key === props.beside)?.id;
  const lit = over ?? active ?? chosen ?? null;
  const near = useMemo(() => (lit === null ? null : around(graph, lit)), [graph, lit]);
  const focusOn = (node: string): void => {
    setActive(node);
    canvas.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(node)}"]`)?.focus();
  };
  // What was opened is gone, and its claims are here: the focus goes on with the first of them.
  const wanted = useRef<readonly string[] | null>(null);
  useLayoutEffect(() => {
    const next = wanted.current?.find((each) => picture.nodes.has(each));
    wanted.current = null;
    if (next !== undefined) focusOn(next);
  }, [picture]);
  useEffect(() => {
    if (active !== null && !picture.nodes.has(active)) setActive(null);
  }, [picture, active]);

  const open = (node: MapNode): void => {
    if (node.kind === 'claim') props.onClaim(node.claim.key);
    else if (node.kind === 'rest') props.onTable();
    else if (node.kind === 'bundle') {
      wanted.current = node.claims.map(({ key }) => `claim:${key}`);
      props.onBundle(node.id);
    } else if (node.kind === 'entity') {
      wanted.current = [node.id];
      props.onEntity(node.entity);
    }
  };
  return (
    <div class="map-frame">
      <p id={`${id}-keys`} class="heard">
        {say('map_keys')}
      </p>
      <ZoomButtons view={view} />
      <div class="map-scroll" ref={view.frame} onPointerDown={view.onPointerDown}>
        <fieldset
          ref={canvas}
          class={isGathered(graph) ? 'map-canvas map-many' : 'map-canvas'}
          aria-label={say('map_region')}
          aria-describedby={`${id}-keys`}
          style={{ '--zoom': String(view.zoom), '--w': String(picture.width), '--h': String(picture.height) }}
          onKeyDown={(event) => {
            if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
            if (event.shiftKey ? view.move(event.key) : view.resize(event.key)) event.preventDefault();
            const step = event.shiftKey ? null : stepOf(event.key, say.direction);
            if (!step) return;
            event.preventDefault();
            focusOn(stepFrom(graph, picture, here, step));
          }}
          onFocusOut={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget as Node | null)) setActive(null);
          }}
        >
          <MapLines graph={graph} picture={picture} near={near} />
          <Columns
            columns={columns}
            graph={graph}
            data={data}
            picture={picture}
            here={here}
            near={near}
            chosen={chosen}
            onFocus={setActive}
            onOver={setOver}
            onOpen={open}
          />
        </fieldset>
      </div>
    </div>
  );
}

function stepOf(key: string, direction: 'ltr' | 'rtl'): Step | null {
  switch (key) {
    case 'ArrowUp':
      return 'before';
    case 'ArrowDown':
      return 'after';
    case 'ArrowLeft':
      return direction === 'ltr' ? 'back' : 'on';
    case 'ArrowRight':
      return direction === 'ltr' ? 'on' : 'back';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return null;
  }
}
