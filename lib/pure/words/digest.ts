/**
 * The words of “This page and your packs”.
 * Owns: how a matching sentence, a response found, a response not found and a hedge are put.
 * Used by: the card of a sentence, the digest in side panel and popup, the note.
 * Never: says of a page that it repeats or leaves anything out, nor gives a count of what was found: a text search tells
 * what it met, and of the rest that it did not meet it.
 */
import type { DigestClaim, DigestFound, DigestNotFound, DigestSentence } from '../digest/model';
import { beforeWords, dateWords } from './dates';
import { keyed } from './keyed';
import { pagePlace } from './locator';
import type { Say } from './say';
import { joined } from './text';

/** What stands under a claim on the card of a sentence. */
export interface OnPagePart {
  found: readonly { words: string; place: number | null }[];
  notFound: string;
  /** That the page has no date, where responses are not found. */
  noDate: string;
  hedge: string;
  /** What the recognition rests on. */
  why: readonly string[];
}

/** “the Kremlin’s partial denial, page ¶ 6”. @param here the sentence whose card it is */
export function foundWords(say: Say, { who, kind, through, paragraph, place }: DigestFound, here?: number): string {
  const whose = say(keyed('digest_kind', kind), who);
  const words =
    through === null ? whose : through === '' ? say('digest_voice', whose) : say('digest_through', whose, through);
  return place === here ? say('digest_here', words) : say('digest_foundIn', words, pagePlace(say, [paragraph]));
}

/** “Not found by text search: Trump’s denial and Putin’s denial (recorded before 5 Nov 2024). They may be …” */
export function notFoundWords(say: Say, all: readonly DigestNotFound[]): string {
  if (all.length === 0) return '';
  // What was recorded at the same time has its date once.
  const groups = Map.groupBy(all, ({ date = '', before = '' }) => `${date} ${before}`);
  const list = new Intl.ListFormat(say.locale, { type: 'conjunction' });
  const parts = [...groups.values()].map((group) => {
    const names = list.format(group.map(({ who, kind }) => say(keyed('digest_kind', kind), who)));
    const when = whenWords(say, group[0]);
    return when === '' ? names : say('text_brackets', names, when);
  });
  return say.count('digest_notFound', all.length, joined(say, parts, 'text_semicolon'));
}

function whenWords(say: Say, one: DigestNotFound | undefined): string {
  if (one?.date !== undefined) return dateWords(say, one.date);
  return one?.before === undefined ? '' : say('digest_recorded', beforeWords(say, one.before));
}

/** “The pack’s source says “reportedly”; no such word …”, of one sentence. Empty where there is nothing to say of it. */
export function hedgeAt(
  say: Say,
  { unhedged }: Pick<DigestClaim, 'unhedged'>,
  { place }: Pick<DigestSentence, 'place'>,
): string {
  const isBare = unhedged?.sentences.some((sentence) => sentence.place === place);
  return unhedged && isBare ? say('digest_hedge', unhedged.hedge) : '';
}

/** That the page has no date; empty where it has one, or where nothing hangs on it. */
export function noDateWords(say: Say, claim: Pick<DigestClaim, 'notFound'>, date: string | null): string {
  return date === null && claim.notFound.length > 0 ? say('digest_noDate') : '';
}

/** @param place the sentence whose card it is */
export function onPageWords(say: Say, claim: DigestClaim, date: string | null, place: number): Omit<OnPagePart, 'why'> {
  return {
    found: claim.found.map((one) => ({
      words: foundWords(say, one, place),
      place: one.place === place ? null : one.place,
    })),
    notFound: notFoundWords(say, claim.notFound),
    noDate: noDateWords(say, claim, date),
    hedge: hedgeAt(say, claim, { place }),
  };
}
