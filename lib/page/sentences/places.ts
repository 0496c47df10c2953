/**
 * Recognised sentences in their places on the page.
 * Owns: one place for each sentence, its number for as long as the sentence is there, and finding it by point.
 * Used by: the reading of sentences.
 * Never: a number that a name has: those are above zero, these below −1.
 */
import { signOf } from '../../pure/digest/sign';
import type { Recognition } from '../../pure/recognise/recogniser';
import type { NameOnPage } from '../card/contract';
import type { PlacedMention } from '../mentions/placed';
import type { PlacedParagraph } from '../recognise/paragraphs';
import { offsetOf, rangeOf } from '../text/positions';
import type { Pass } from './read';

export interface Place extends PlacedMention {
  paragraph: number;
  /** The page's own words, in one line. */
  text: string;
  recognitions: readonly Recognition[];
  /** Where its sign stands; null for a sentence that tells of an answer only. */
  sign: { start: number; end: number; range: StaticRange } | null;
}

/** UTF-16 units of a sentence that are shown: what goes on longer is no sentence to read in a list. */
const LONGEST = 500;
/** The first number; −1 stands for no mention at all. */
const FIRST = -2;

export interface Places {
  /** Takes the sentences of a pass; those that were there before keep their numbers. @returns the numbers that are gone */
  take(pass: Pass, isWanted: (one: Recognition) => boolean): number[];
  readonly all: readonly Place[];
  get(id: number): Place | undefined;
  of(one: Recognition): Place | undefined;
  /** The place whose sign holds a place of a text. */
  at(node: Text, offset: number): Place | undefined;
}

export function createPlaces(): Places {
  let all: Place[] = [];
  let next = FIRST;
  const byId = new Map<number, Place>();
  const byNode = new Map<Text, Place[]>();
  const bySentence = new Map<string, Place>();

  const known = ({ text, block, start }: Omit<Place, 'id'>): Place | undefined =>
    byNode.get(block.nodes[0] as Text)?.find((place) => place.start === start && place.text === text);

  return {
    get all() {
      return all;
    },
    get: (id) => byId.get(id),
    of: (one) => bySentence.get(sentenceKey(one)),
    at(node, offset) {
      return byNode.get(node)?.find(({ sign, block }) => {
        const at = offsetOf(block, node, offset);
        return sign !== null && sign.start <= at && at <= sign.end;
      });
    },
    take({ recognitions, paragraphs }, isWanted) {
      const sentences = Map.groupBy(recognitions.filter(isWanted), sentenceKey);
      const now = [...sentences].flatMap(([key, own]): (readonly [string, Place])[] => {
        const [first] = own;
        const paragraph = first && paragraphs.get(first.sentence.paragraph);
        if (!paragraph) return [];
        const made = placeOf(paragraph, own, first);
        const id = known(made)?.id ?? next;
        if (id === next) next -= 1;
        return [[key, { ...made, id }]];
      });
      const gone = all.filter(({ id }) => !now.some(([, place]) => place.id === id)).map(({ id }) => id);
      for (const map of [byId, byNode, bySentence]) map.clear();
      all = now.map(([, place]) => place);
      for (const [key, place] of now) {
        byId.set(place.id, place);
        bySentence.set(key, place);
        for (const node of place.block.nodes) byNode.set(node, [...(byNode.get(node) ?? []), place]);
      }
      return gone;
    },
  };
}

const sentenceKey = ({ sentence: { paragraph, start, end } }: Recognition): string => [paragraph, start, end].join();

function placeOf(
  paragraph: PlacedParagraph,
  recognitions: readonly Recognition[],
  first: Recognition,
): Omit<Place, 'id'> {
  const { start } = first.sentence;
  const sign = signOf(paragraph.text, first.sentence, paragraph.mentions);
  const { end } = sign;
  const { element, nodes, starts, text } = paragraph;
  const isTold = recognitions.some(({ kind }) => kind === 'repeated');
  const [entity] = first.evidence.flatMap((each) => each.entity ?? []);
  return {
    entity: entity ?? '',
    start,
    end,
    // Its names are in the board's own block.
    block: { element, nodes, starts, text, region: 'text', mentions: [] },
    range: rangeOf(paragraph, start, end),
    paragraph: first.sentence.paragraph,
    text: inOneLine(paragraph.text.slice(start, end)),
    recognitions,
    sign: isTold ? { ...sign, range: rangeOf(paragraph, sign.start, sign.end) } : null,
  };
}

/** As it is read: in one line, and not for ever. */
export function inOneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** A place as what can be gone to. */
export const nameOf = ({ id, entity, range, text }: Place): NameOnPage => ({
  id,
  entity,
  range,
  surface: text,
  sentence: true,
});
