/** The map of 10, of 300 and of any number of claims: nobody and nothing is lost, and it stays small enough to be read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rawPack from '../../../data/musk-putin-trump.pack.json';
import { filtered, type MapClaim, mapData, partsOf } from '../../../lib/pure/map/claims';
import { claimsOf, type MapGraph, MOST_OPENED, mapGraph } from '../../../lib/pure/map/graph';
import { FEW, MOST_BUNDLES } from '../../../lib/pure/map/group';
import { parsePack } from '../../../lib/pure/pack/parse';
import type { Pack, Report } from '../../../lib/pure/pack/schema';
import { kindLine } from '../../../lib/pure/words/map';
import { english } from '../../harness/say';
import { madeUp } from './made-up';

const sizes = fc.integer({ min: 1, max: 400 });
const claimsIn = (graph: MapGraph): MapClaim[] => graph.nodes.flatMap(claimsOf);
const inOrder = (claims: readonly MapClaim[]): string[] => claims.map(({ key }) => key).sort();

/** Everybody who is drawn on one side, by name or gathered. */
function drawnOn(graph: MapGraph, column: 'says' | 'about'): string[] {
  return graph.nodes.flatMap((node) => {
    if (node.column !== column) return [];
    if (node.kind === 'others') return node.entities;
    return node.kind === 'entity' ? [node.entity] : ['nobody'];
  });
}

describe('of any number of claims', () => {
  it('every claim is drawn once, whichever groups are opened', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 9 }), (count, open) => {
        const { claims } = mapData([{ pack: madeUp(count) }]);
        const bundles = mapGraph(claims).nodes.filter(({ kind }) => kind === 'bundle');
        const graph = mapGraph(claims, new Set(bundles.slice(0, open).map(({ id }) => id)));
        expect(inOrder(claimsIn(graph))).toEqual(inOrder(claims));
        expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(graph.nodes.length);
      }),
      { numRuns: 40 },
    );
  });

  it('everybody in a claim is drawn, each once on a side, and every report and answer is on a line', () => {
    fc.assert(
      fc.property(sizes, (count) => {
        const { claims } = mapData([{ pack: madeUp(count) }]);
        const graph = mapGraph(claims);
        const says = new Set(claims.flatMap((claim) => claim.says.map(({ who }) => who ?? 'nobody')));
        const about = new Set(claims.flatMap((claim) => [...claim.about, ...claim.answers.map(({ who }) => who)]));
        expect(drawnOn(graph, 'says').sort()).toEqual([...says].sort());
        expect(drawnOn(graph, 'about').sort()).toEqual([...about].sort());
        const marks = graph.edges.flatMap((edge) => edge.marks);
        const count_ = (is: 'says' | 'answer') =>
          marks.filter((mark) => mark.is === is).reduce((sum, mark) => sum + mark.count, 0);
        expect(count_('says')).toBe(claims.flatMap((claim) => claim.says).length);
        expect(count_('answer')).toBe(claims.flatMap((claim) => claim.answers).length);
      }),
      { numRuns: 40 },
    );
  });

  it('few are drawn one by one; many are gathered until there are few groups', () => {
    fc.assert(
      fc.property(sizes, (count) => {
        const graph = mapGraph(mapData([{ pack: madeUp(count) }]).claims);
        const middle = graph.nodes.filter(({ column }) => column === 'claims');
        expect(middle.length).toBeLessThanOrEqual(Math.max(FEW, MOST_BUNDLES));
        if (count <= FEW) expect(middle.every(({ kind }) => kind === 'claim')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('every line joins two nodes that are there, from who says so to the claim or from it to whom it is about', () => {
    const graph = mapGraph(mapData([{ pack: madeUp(300) }]).claims);
    const column = new Map(graph.nodes.map((node) => [node.id, node.column]));
    const ways = new Set(graph.edges.map(({ from, to }) => `${column.get(from)} ${column.get(to)}`));
    expect([...ways].sort()).toEqual(['claims about', 'says claims']);
  });
});

describe('what is drawn', () => {
  it('are packs as they come: the made-up one passes the checks of every pack', () => {
    for (const count of [10, 300]) expect(parsePack(madeUp(count)).ok).toBe(true);
  });

  it('in an opened group has an end, and the rest is counted', () => {
    const pack = madeUp(1);
    const [first] = pack.claims;
    if (!first) throw new Error('no claim');
    const many = Array.from({ length: 100 }, (_, at) => ({ ...first, id: `x${at}` }));
    const { claims } = mapData([{ pack: { ...pack, claims: many } }]);
    const [bundle] = mapGraph(claims).nodes.filter(({ kind }) => kind === 'bundle');
    const graph = mapGraph(claims, new Set([bundle?.id ?? '']));
    const kinds = graph.nodes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'claim')).toHaveLength(MOST_OPENED);
    expect(graph.nodes.find(({ kind }) => kind === 'rest')).toMatchObject({ claims: { length: 60 } });
  });

  it('is whose word it is, where a report only passes it on', () => {
    const pack = madeUp(1);
    const [first] = pack.claims;
    if (!first) throw new Error('no claim');
    const relayed: Report = {
      by: 'e1',
      relation: 'relays',
      sourcing: { basis: 'not-stated' },
      cites: ['e2'],
      locator: { paragraphs: [1] },
    };
    const claim = { ...first, reports: [relayed] };
    const { claims } = mapData([{ pack: { ...pack, claims: [claim] } }]);
    expect(claims[0]?.says.map(({ who, how }) => [who, how])).toEqual([
      ['made-up/e1', 'passes-on'],
      ['made-up/e2', 'cited'],
    ]);
  });

  it('is an answer at the one whom a spokesperson answers for', () => {
    const { claims } = mapData([{ pack: rawPack as Pack }]);
    const answered = (rawPack as Pack).claims.flatMap(({ id, responses = [] }) =>
      responses.map(({ by, onBehalfOf = by }) => [id, onBehalfOf]),
    );
    expect(claims.flatMap(({ id, answers }) => answers.map(({ who }) => [id, who.split('/')[1]]))).toEqual(answered);
  });

  it('of two packs is one entity where both name it, and only the claims that are asked for', () => {
    const [a, b] = [madeUp(10, 'a'), madeUp(10, 'b')];
    const data = mapData([{ pack: a, claims: ['c1', 'c2'] }, { pack: b }]);
    const { claims, entities } = data;
    expect(claims.map(({ key }) => key).slice(0, 3)).toEqual(['a/c1', 'a/c2', 'b/c0']);
    expect([...entities.keys()].every((key) => key.startsWith('a/'))).toBe(true);
    const lines = claims.map((claim) => kindLine(english, claim, data));
    expect(lines.every((line) => line.endsWith(` · ${a.title}`))).toBe(true);
    const [alone] = mapData([{ pack: a }]).claims;
    expect(alone && kindLine(english, alone, mapData([{ pack: a }]))).toBe('Reported');
  });
});

it('a filter leaves exactly the claims of somebody, and of a standing', () => {
  const { claims } = mapData([{ pack: madeUp(300) }]);
  fc.assert(
    fc.property(fc.constantFrom(...claims), ({ about, standing }) => {
      const [entity] = about;
      const left = filtered(claims, { entity, standing: standing ?? undefined });
      const kept = new Set(left);
      for (const claim of claims) {
        const fits = partsOf(claim).has(entity ?? '') && (standing === null || claim.standing === standing);
        expect(kept.has(claim)).toBe(fits);
      }
    }),
    { numRuns: 30 },
  );
});
