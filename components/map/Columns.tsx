/**
 * The boxes of the map, column by column.
 * Owns: their markup, and how each is told to those who hear it.
 * Used by: `MapDrawing.tsx`.
 * Never: decides where a box stands.
 */
import type { JSX } from 'preact';
import type { MapData } from '../../lib/pure/map/claims';
import type { Column, MapGraph, MapNode } from '../../lib/pure/map/graph';
import type { Drawn } from '../../lib/pure/map/layout';
import type { around } from '../../lib/pure/map/steps';
import { kindLine, nodeRest, nodeTitle } from '../../lib/pure/words/map';
import { standingHeading } from '../../lib/pure/words/panel';
import { claimsCount } from '../../lib/pure/words/standings';
import { useSay } from '../shared/say';
import { Sign } from '../signs/Sign';

export interface ColumnsProps {
  /** From the top. */
  columns: readonly { column: Column; nodes: readonly MapNode[] }[];
  graph: MapGraph;
  data: MapData;
  picture: Drawn;
  /** The one that Tab comes to. */
  here: string;
  near: ReturnType<typeof around> | null;
  chosen: string | undefined;
  onFocus(id: string): void;
  onOver(id: string | null): void;
  onOpen(node: MapNode): void;
}

export function Columns({ columns, ...rest }: ColumnsProps): JSX.Element {
  const say = useSay();
  return (
    <>
      <div class="map-heads">
        {columns.map(({ column, nodes }) => (
          <h2 key={column} style={placeOf(nodes[0], rest.picture)} id={`map-${column}`}>
            {say(`map_${column}`)}
          </h2>
        ))}
      </div>
      {columns.map(({ column, nodes }) => (
        <ul key={column} aria-labelledby={`map-${column}`}>
          {nodes.map((node) => (
            <Box key={node.id} node={node} {...rest} />
          ))}
        </ul>
      ))}
    </>
  );
}

function Box({ node, ...props }: Omit<ColumnsProps, 'columns'> & { node: MapNode }): JSX.Element {
  const say = useSay();
  const { graph, data, picture, here, near, chosen, onFocus, onOver, onOpen } = props;
  const opens = node.kind !== 'others' && node.kind !== 'nobody';
  return (
    <li>
      <button
        type="button"
        class={`map-box map-${node.kind}`}
        style={placeOf(node, picture)}
        data-node={node.id}
        data-near={near?.nodes.has(node.id) ? '' : undefined}
        tabIndex={node.id === here ? 0 : -1}
        aria-current={node.id === chosen ? 'true' : undefined}
        aria-disabled={!opens}
        title={titleOf(node, data)}
        onFocus={() => onFocus(node.id)}
        onPointerEnter={() => onOver(node.id)}
        onPointerLeave={() => onOver(null)}
        onClick={() => {
          if (opens) onOpen(node);
        }}
      >
        <Inside node={node} data={data} />
        <span class="heard">{nodeRest(say, node, graph, data)}</span>
      </button>
    </li>
  );
}

function Inside({ node, data }: { node: MapNode; data: MapData }): JSX.Element {
  const say = useSay();
  switch (node.kind) {
    case 'claim': {
      const { text, language, standing } = node.claim;
      return (
        <>
          <span class="map-kind">{kindLine(say, node.claim, data)}</span>
          <span class="map-text" lang={language} dir="auto">
            {text}
          </span>
          {standing === 'none-recorded' && (
            <span class="map-mark tone-quiet">
              <Sign name="dash" />
              {standingHeading(say, standing)}
            </span>
          )}
        </>
      );
    }
    case 'bundle':
      return (
        <>
          <span class="map-count">
            {nodeTitle(say, node, data)} <span class="map-kind">{say('map_among')}</span>
          </span>
          <span class="map-text map-first" lang={node.claims[0]?.language} dir="auto">
            {node.claims[0]?.text}
          </span>
        </>
      );
    case 'rest':
      return <span class="map-count">{nodeTitle(say, node, data)}</span>;
    default:
      return (
        <>
          {/* A name keeps its own direction, but stands where the view begins. */}
          <span class="map-name" lang={languageOf(node, data)}>
            <bdi>{nodeTitle(say, node, data)}</bdi>
          </span>
          <span class="map-kind">{claimsCount(say, node)}</span>
        </>
      );
  }
}

function languageOf(node: MapNode, { entities }: MapData): string | undefined {
  return node.kind === 'entity' ? entities.get(node.entity)?.language : undefined;
}

/** Lines of a hint; more would cover the map. */
const MOST_HINTS = 12;

/** What a box has no room for: the whole text, or the first that are gathered in it. */
function titleOf(node: MapNode, { entities }: MapData): string | undefined {
  if (node.kind === 'claim') return node.claim.text;
  if (node.kind === 'others') return shortened(node.entities.map((key) => entities.get(key)?.name ?? key));
  return node.kind === 'bundle' ? shortened(node.claims.map(({ text }) => text)) : undefined;
}

function shortened(lines: readonly string[]): string {
  return [...lines.slice(0, MOST_HINTS), ...(lines.length > MOST_HINTS ? ['…'] : [])].join('\n');
}

function placeOf(node: MapNode | undefined, { nodes }: Drawn): Record<string, string> {
  const box = node && nodes.get(node.id);
  if (!box) return {};
  return { '--x': String(box.x), '--y': String(box.y), '--w': String(box.width), '--h': String(box.height) };
}
