/**
 * Kinds of claims in words, and what the source is called.
 * Owns: the word above a claim.
 * Used by: the claims on card and popup.
 * Never: says more of a claim than its kind and who told it.
 */
import type { ClaimView, PackRef } from '../card/model';
import type { ClaimKind } from '../pack/vocabulary';
import { dateWords } from './dates';

const KINDS: Record<ClaimKind, string> = {
  reported: 'Reported',
  allegation: 'Allegation',
  'official-assessment': 'Official assessment',
  statement: 'Statement',
  intention: 'Intention or prediction',
  opinion: 'Opinion',
  background: 'Background',
};

const NOUNS = /\b(article|book|broadcast|dataset|report)\b/i;

/** What the source may be called inside a sentence: “article”, where its description says so, else “source”. */
export function sourceNoun(pack: Pick<PackRef, 'sourceDescription'>): string {
  return NOUNS.exec(pack.sourceDescription)?.[1]?.toLowerCase() ?? 'source';
}

/** “Official assessment, as told by the article”; “Statement, 2020”. */
export function kindWords(claim: Pick<ClaimView, 'kind' | 'toldByTheSource' | 'date'>, noun: string): string {
  const kind = KINDS[claim.kind];
  if (claim.toldByTheSource) return `${kind}, as told by the ${noun}`;
  // A statement belongs to the day it was made; other claims say in their text when things happened.
  return claim.kind === 'statement' && claim.date ? `${kind}, ${dateWords(claim.date)}` : kind;
}
