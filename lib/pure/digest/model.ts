/**
 * What a page's wording has to do with the packs, as plain data.
 * Owns: the types of the digest.
 * Used by: `digest.ts` (makes it), `words/digest.ts` (puts it into words), popup and side panel (draw it).
 * Never: a count of what was found against what was not, a verdict, or anything about an outlet, a site or an author.
 *
 * It is made in the page, sent to the extension's own pages while they show it, and kept nowhere.
 */
import type { ResponseKind } from '../pack/vocabulary';

/** A sentence of the page. */
export interface DigestSentence {
  /** By this number it is shown on the page. */
  place: number;
  /** The page's own words, in one line. */
  text: string;
  /** Paragraph of the article's own text, from 1; a headline counts. */
  paragraph: number;
}

/** A response that the page tells of. */
export interface DigestFound extends DigestSentence {
  /** Whose it is: “the Kremlin”. */
  who: string;
  kind: ResponseKind;
  /** Who spoke for them; '' for somebody whom no pack names; null: they spoke themselves. */
  through: string | null;
}

/** A recorded response that a text search does not find. */
export interface DigestNotFound {
  who: string;
  kind: ResponseKind;
  date?: string;
  /** Without a date: all that the pack records is older than this. */
  before?: string;
}

export interface DigestClaim {
  /** `PACK/CLAIM` */
  key: string;
  text: string;
  /** Of the claim's text. */
  language: string;
  /** Wording that matches. */
  sentences: DigestSentence[];
  found: DigestFound[];
  notFound: DigestNotFound[];
  /** The hedge of the pack's source, and matching sentences in whose paragraph none was found. */
  unhedged: { hedge: string; sentences: DigestSentence[] } | null;
}

export interface Digest {
  /** The page's day, as it declares it. */
  date: string | null;
  /** Still being compared. */
  reading: boolean;
  claims: DigestClaim[];
}
