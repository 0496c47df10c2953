/**
 * The words of the map and of its table.
 * Owns: what stands in a box and on a line, and a box told as a sentence to those who hear it.
 * Used by: `components/map`.
 * Never: a sign without its words.
 */
import { type Mark as Drawn, standingMark } from '../claims/signs';
import type { MapClaim, MapData, Says } from '../map/claims';
import type { MapGraph, MapNode, Mark } from '../map/graph';
import { keyed } from './keyed';
import { basisName } from './library';
import { standingHeading } from './panel';
import type { Say } from './say';
import { claimsCount } from './standings';
import { capital, joined } from './text';

/** A mark on a line: its sign, its words, and how often. */
export interface MarkWords {
  sign: Drawn;
  words: string;
  count: number;
}

export function markWords(say: Say, mark: Mark): MarkWords {
  if (mark.is === 'answer') {
    return { sign: standingMark(mark.standing), words: standingHeading(say, mark.standing), count: mark.count };
  }
  return { sign: { sign: mark.sign, tone: '' }, words: sayingWords(say, mark), count: mark.count };
}

/** “Sources not named”; “passed it on”. */
function sayingWords(say: Say, { how, basis }: Pick<Says, 'how' | 'basis'>): string {
  switch (how) {
    case 'says':
      return basisName(say, basis);
    case 'passes-on':
      return capital(say, say('map_passedOn'));
    case 'cited':
      return capital(say, say('map_cited'));
    case 'against':
      return capital(say, say('map_against'));
    case 'rates':
      return capital(say, say('map_rates'));
  }
}

/** With its number, where it is more than one: “Denied ×3”. */
export function countedWords(say: Say, { words, count }: MarkWords): string {
  return count > 1 ? say('map_times', words, new Intl.NumberFormat(say.locale).format(count)) : words;
}

/** What stands in a box of the outer columns, or over a bundle. */
export function nodeTitle(say: Say, node: MapNode, { entities }: Pick<MapData, 'entities'>): string {
  switch (node.kind) {
    case 'entity':
      return entities.get(node.entity)?.name ?? node.entity;
    case 'others':
      return say.count('map_others', node.entities.length);
    case 'nobody':
      return say('report_noSource');
    case 'claim':
      return node.claim.text;
    case 'bundle':
      return claimsCount(say, { claims: node.claims.length });
    case 'rest':
      return say.count('map_rest', node.claims.length);
  }
}

/** What is heard of a box after what stands in it: who and what is joined to it, and what Enter does. */
export function nodeRest(say: Say, node: MapNode, graph: MapGraph, data: Pick<MapData, 'entities'>): string {
  if (node.column !== 'claims') {
    const side = say('text_sentence', say(node.column === 'says' ? 'map_says' : 'map_about'));
    return node.kind === 'entity' ? say('text_sentences', side, say('map_opensEntity')) : side;
  }
  const nameOf = (id: string): string => {
    const other = graph.nodes.find((each) => each.id === id);
    return other ? nodeTitle(say, other, data) : id;
  };
  const sides = [
    ['map_says', graph.edges.filter(({ to }) => to === node.id).map(({ from, marks }) => ({ id: from, marks }))],
    ['map_about', graph.edges.filter(({ from }) => from === node.id).map(({ to, marks }) => ({ id: to, marks }))],
  ] as const;
  const told = sides.flatMap(([key, ends]) => {
    const all = ends.map(({ id, marks }) => {
      const words = joined(
        say,
        marks.map((mark) => countedWords(say, markWords(say, mark))),
        'text_comma',
      );
      return words === '' ? nameOf(id) : say('text_brackets', nameOf(id), words);
    });
    return all.length > 0 ? say('text_sentence', say('text_colon', say(key), joined(say, all, 'text_semicolon'))) : [];
  });
  const opens = node.kind === 'rest' ? null : say(node.kind === 'claim' ? 'map_opensClaim' : 'map_opensBundle');
  return joined(say, [...told, opens], 'text_sentences');
}

/** “Allegation”; of several packs with the one that records it: “Allegation · The ferries of Sampleton”. */
export function kindLine(say: Say, { kind, pack }: MapClaim, { packs }: Pick<MapData, 'packs'>): string {
  const words = say(keyed('kind', kind));
  return packs.size > 1 ? say('text_dot', words, packs.get(pack) ?? pack) : words;
}

/** A name in the table, with its sign and words. */
export interface NamedMark {
  name: string;
  sign: Drawn | null;
  words: string;
}

/** A row of the table: all that the map draws of one claim. */
export interface ClaimRow {
  claim: MapClaim;
  kind: string;
  says: readonly NamedMark[];
  about: readonly string[];
  back: readonly NamedMark[];
}

export function claimRow(say: Say, claim: MapClaim, data: Pick<MapData, 'entities' | 'packs'>): ClaimRow {
  const { entities } = data;
  const name = (key: string): string => entities.get(key)?.name ?? key;
  return {
    claim,
    kind: kindLine(say, claim, data),
    says: claim.says.map((says) => ({
      name: says.who === null ? say('report_noSource') : name(says.who),
      sign: { sign: says.sign, tone: '' },
      words: sayingWords(say, says),
    })),
    about: claim.about.map(name),
    back: claim.answers.map(({ who, standing }) => ({
      name: name(who),
      sign: standingMark(standing),
      words: standingHeading(say, standing),
    })),
  };
}
