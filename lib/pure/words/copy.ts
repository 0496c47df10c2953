/**
 * A claim to be copied.
 * Owns: what goes along with it: who says so, what came back, as of when, and from which pack.
 * Used by: the claims, where they can be copied.
 * Never: the bare claim.
 */
import type { ClaimView, PackRef } from '../card/model';
import { stampInLine } from './dates';
import { kindWords, sourceNoun } from './kinds';
import type { Line } from './line';
import { sourcePlace } from './locator';
import type { Say } from './say';
import { joined, sentence } from './text';

export interface Copied {
  claim: ClaimView;
  pack: PackRef;
  /** How many origins; empty where they are not counted. */
  origins: string;
  /** What is known of claims that this one takes for granted. */
  presupposes: readonly string[];
  /** The rows of both lanes, as the claim shows them; none for a lane that it does not have. */
  reports: readonly Line[];
  responses: readonly Line[];
}

/** Plain text: sentences, and on lines of their own the addresses where source and reports can be read. */
export function copyWords(say: Say, copied: Copied): string {
  const { claim, pack, origins, presupposes, reports, responses } = copied;
  const from = joined(
    say,
    [
      pack.title,
      pack.publisher,
      stampInLine(say, pack),
      sourcePlace(say, claim.paragraphs),
      claim.wordedBy && say('claims_wordedBy', claim.wordedBy.shortName),
    ],
    'text_comma',
  );
  const links = [pack.sourceUrl, ...claim.reports.map((report) => report.url)].filter((url) => url !== undefined);
  const words = joined(
    say,
    [
      sentence(say, say('text_colon', kindWords(say, claim, sourceNoun(pack)), claim.text)),
      origins && sentence(say, origins),
      ...presupposes.map((each) => sentence(say, each)),
      lane(say, say('claims_saysWho'), reports),
      lane(say, say('claims_inResponse'), responses),
      sentence(say, say('text_colon', say('claims_source'), from)),
    ],
    'text_sentences',
  );
  return [words, ...new Set(links)].join('\n');
}

function lane(say: Say, label: string, rows: readonly Line[]): string | false {
  const sentences = rows.flatMap(({ lead, beside, detail }) => [sentence(say, lead + beside), detail]);
  return rows.length > 0 && say('text_colon', label, joined(say, sentences, 'text_sentences'));
}
