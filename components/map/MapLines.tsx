/**
 * The lines of the map, and what stands on them.
 * Owns: their shapes. Who hears the map has all of it in the words of the boxes.
 * Used by: `MapDrawing.tsx`.
 * Never: a colour for anything but an answer, and none without its sign and words.
 */
import type { JSX } from 'preact';
import { standingMark } from '../../lib/pure/claims/signs';
import type { Point } from '../../lib/pure/map/ends';
import { isGathered, isPassedOn, type MapEdge, type MapGraph } from '../../lib/pure/map/graph';
import type { Box, Drawn } from '../../lib/pure/map/layout';
import type { around } from '../../lib/pure/map/steps';
import { countedWords } from '../../lib/pure/words/map';
import { useSay } from '../shared/say';
import { Sign } from '../signs/Sign';
import { rowsOf } from './map-sizes';

export interface MapLinesProps {
  graph: MapGraph;
  picture: Drawn;
  near: ReturnType<typeof around> | null;
}

export function MapLines({ graph, picture, near }: MapLinesProps): JSX.Element {
  const say = useSay();
  // What is emphasised is drawn last, over the others.
  const last = [...graph.edges].sort((a, b) => Number(near?.edges.has(a.id)) - Number(near?.edges.has(b.id)));
  return (
    <div class="map-lines" aria-hidden="true">
      <svg viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true" focusable="false">
        {last.map((edge) => {
          const place = picture.edges.get(edge.id);
          if (!place) return null;
          return (
            <path
              key={edge.id}
              class={`map-line tone-${toneOf(edge)}`}
              data-kind={kindOf(edge)}
              data-near={near?.edges.has(edge.id) ? '' : undefined}
              d={curve(place)}
            />
          );
        })}
      </svg>
      {graph.edges.map((edge) => {
        const label = picture.edges.get(edge.id)?.label;
        if (!label) return null;
        const { rows, shown, more } = rowsOf(say, edge, isGathered(graph));
        return (
          <p
            key={edge.id}
            class="map-words-on"
            data-near={near?.edges.has(edge.id) ? '' : undefined}
            style={{
              '--x': String(label.x),
              '--y': String(label.y),
              '--w': String(label.width),
              '--h': String(label.height),
            }}
          >
            {rows.map((row, index) => (
              <span key={index} class={`map-mark tone-${row.sign.tone}${index < shown ? '' : ' map-extra'}`}>
                <Sign name={row.sign.sign} />
                <span class="map-cut">{countedWords(say, row)}</span>
                {more !== null && index === shown - 1 && <span class="map-more">{more}</span>}
              </span>
            ))}
          </p>
        );
      })}
    </div>
  );
}

type Lines = 'about' | 'answer' | 'says' | 'passed';

function kindOf({ marks }: MapEdge): Lines {
  const [first] = marks;
  if (!first) return 'about';
  if (first.is === 'answer') return 'answer';
  return marks.every(isPassedOn) ? 'passed' : 'says';
}

/** Of a line whose answers are all of one kind. */
function toneOf({ marks }: MapEdge): string {
  const tones = new Set(marks.map((mark) => (mark.is === 'answer' ? standingMark(mark.standing).tone : '')));
  const [only = ''] = tones;
  return tones.size === 1 ? only : '';
}

/** Leaves and reaches the boxes level, and goes through the middle of its words. */
function curve({ start, end, label }: { start: Point; end: Point; label: Box | null }): string {
  if (!label) return `M${at(start)}${bow(start, end)}`;
  const side = Math.sign(end.x - start.x) * (label.width / 2);
  const near = { x: label.x - side, y: label.y };
  const far = { x: label.x + side, y: label.y };
  return `M${at(start)}${bow(start, near)}L${at(far)}${bow(far, end)}`;
}

function bow(from: Point, to: Point): string {
  const middle = (from.x + to.x) / 2;
  return `C${at({ x: middle, y: from.y })} ${at({ x: middle, y: to.y })} ${at(to)}`;
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
