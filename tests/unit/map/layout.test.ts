/** Where things stand on the map: nothing covers anything, keys lead everywhere, and it can be turned around. */
import { describe, expect, it } from 'vitest';
import { mapSizes } from '../../../components/map/map-sizes';
import { mapData } from '../../../lib/pure/map/claims';
import { mapGraph } from '../../../lib/pure/map/graph';
import { type Box, drawn } from '../../../lib/pure/map/layout';
import { around, inColumn, stepFrom } from '../../../lib/pure/map/steps';
import { nodeRest, nodeTitle } from '../../../lib/pure/words/map';
import { english } from '../../harness/say';
import { madeUp } from './made-up';

function pictured(count: number, direction: 'ltr' | 'rtl' = 'ltr') {
  const data = mapData([{ pack: madeUp(count) }]);
  const graph = mapGraph(data.claims);
  const sizes = mapSizes(english, graph, data);
  return { data, graph, picture: drawn(graph, sizes, direction) };
}

const meet = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

describe.each([1, 10, 60, 300])('a map of %i claims', (count) => {
  const { graph, picture } = pictured(count);

  it('has no box and no words on a line that cover others, and all of them inside', () => {
    const labels = [...picture.edges.values()].flatMap(({ label }) => label ?? []);
    const boxes = [...picture.nodes.values(), ...labels];
    for (const [at, box] of boxes.entries()) {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(picture.width);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(picture.height);
      expect(boxes.slice(at + 1).filter((other) => meet(box, other))).toEqual([]);
    }
  });

  it('has its columns side by side', () => {
    const [says, claims, about] = (['says', 'claims', 'about'] as const).map((column) =>
      inColumn(graph, picture, column).map(({ id }) => picture.nodes.get(id)?.x ?? 0),
    );
    expect(Math.max(...(says ?? []))).toBeLessThan(Math.min(...(claims ?? [])));
    expect(Math.max(...(claims ?? []))).toBeLessThan(Math.min(...(about ?? [])));
  });

  it('is reached everywhere by keys alone', () => {
    const seen = new Set<string>();
    const open = [graph.nodes[0]?.id ?? ''];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      for (const step of ['before', 'after', 'back', 'on', 'first', 'last'] as const) {
        open.push(stepFrom(graph, picture, id, step));
      }
    }
    expect(seen.size).toBe(graph.nodes.length);
  });
});

describe('keys', () => {
  const { graph, picture } = pictured(10);

  it('lead along a line, and stay where there is none', () => {
    const [claim] = inColumn(graph, picture, 'claims');
    const id = claim?.id ?? '';
    const teller = stepFrom(graph, picture, id, 'back');
    expect(around(graph, id).nodes).toContain(teller);
    expect(stepFrom(graph, picture, teller, 'back')).toBe(teller);
    expect(stepFrom(graph, picture, id, 'before')).toBe(id);
  });

  it('begin anew where what had the focus is gone', () => {
    expect(stepFrom(graph, picture, 'gone', 'on')).toBe(graph.nodes[0]?.id);
  });
});

it('from right to left is the same picture, turned around', () => {
  const [ltr, rtl] = [pictured(20).picture, pictured(20, 'rtl').picture];
  for (const [id, box] of ltr.nodes) {
    expect(rtl.nodes.get(id)).toEqual({ ...box, x: ltr.width - box.x });
  }
});

it('a box is told with who is joined to it, and by what', () => {
  const { data, graph } = pictured(10);
  const labels = graph.nodes.map((node) => `${nodeTitle(english, node, data)} ${nodeRest(english, node, graph, data)}`);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.find((label) => label.includes('(1).'))).toMatch(
    /^The .* \(1\)\. Who says so: .+ \(.+\)\. About whom, who answered: .+ \(Denied.*\).*\. Enter shows it beside\.$/,
  );
});
