/**
 * A sentence as recognising sees it.
 * Owns: its words, who is named or stood for in it, and which words of which lists it has.
 * Used by: all of recognising.
 * Never: holds an opinion on what the sentence says.
 */
import type { EntityKey } from '../card/model';
import type { Denial } from './denials';
import type { SentenceLists } from './sentence-lists';
import type { Hit } from './stems';
import type { Token } from './tokens';
import type { ListName } from './words/lexicon';

/** How it is known who is meant. */
export type SpanKind = 'name' | 'description' | 'pronoun' | 'pair';

/** Words that name, or stand for, an entity (or two: “the two men”). Token numbers in the sentence, end exclusive. */
export interface Span {
  kind: SpanKind;
  entities: readonly EntityKey[];
  from: number;
  to: number;
  possessive: boolean;
}

export interface Sentence {
  paragraph: number;
  /** UTF-16 offsets in the paragraph's text. */
  start: number;
  end: number;
  tokens: readonly Token[];
  /** In order; they do not overlap. */
  spans: Span[];
  /** By stem of a cue: where it occurs. */
  hits: ReadonlyMap<number, readonly Hit[]>;
  /** Which words of which lists it has. */
  lists: SentenceLists;
  isQuestion: boolean;
  /** It begins inside a quotation that an earlier sentence opened. */
  inQuotation: boolean;
  /** It ends inside a quotation. */
  opensQuotation: boolean;
  /** What denies something in it, once that was asked; not in a weak map, which costs the collector of garbage most. */
  denials?: readonly Denial[];
  /** Where somebody is named whom no pack has, once that was asked; spans that are added change it. */
  strangers?: readonly number[] | undefined;
}

/** Where the words of a list begin, and end. */
export const listed = (sentence: Sentence, name: ListName): ReadonlyMap<number, number> => sentence.lists.of(name);

/** Whether a word of the list begins at a token. */
export const isAt = (sentence: Sentence, name: ListName, token: number): boolean => sentence.lists.isAt(name, token);

export const spanAt = (sentence: Sentence, token: number): Span | undefined =>
  sentence.spans.find(({ from, to }) => from <= token && token < to);
