/**
 * Kinds of claims in words, and what the source is called.
 * Owns: the word above a claim.
 * Used by: the claims on card and popup.
 * Never: says more of a claim than its kind and who told it.
 */
import type { ClaimView, PackRef } from '../card/model';
import { dateWords } from './dates';
import { keyed } from './keyed';
import type { Say } from './say';

const NOUNS = ['article', 'book', 'broadcast', 'dataset', 'report'] as const;
const NOUN = new RegExp(`\\b(?:${NOUNS.join('|')})\\b`, 'i');

/** What the source may be called inside a sentence: “article”, where its description says so, else “source”. */
export type SourceNoun = (typeof NOUNS)[number] | 'source';

export function sourceNoun(pack: Pick<PackRef, 'sourceDescription'>): SourceNoun {
  const found = NOUN.exec(pack.sourceDescription)?.[0].toLowerCase();
  return NOUNS.find((noun) => noun === found) ?? 'source';
}

/** “Official assessment, as told by the article”; “Statement, 2020”. */
export function kindWords(
  say: Say,
  claim: Pick<ClaimView, 'kind' | 'toldByTheSource' | 'date'>,
  noun: SourceNoun,
): string {
  const kind = say(keyed('kind', claim.kind));
  if (claim.toldByTheSource) return say(keyed('told', noun), kind);
  // A statement belongs to the day it was made; other claims say in their text when things happened.
  return claim.kind === 'statement' && claim.date ? say('kind_statementDated', dateWords(say, claim.date)) : kind;
}
