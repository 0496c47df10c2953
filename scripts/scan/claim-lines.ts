/**
 * Recognised claims and answers as a person reads them, each with what it rests on.
 * Owns: the words of this part of a scan.
 * Used by: `listing.ts`.
 * Never: judges a page: it says which wording matches, and where nothing does, that this says nothing of the page.
 */
import type { ScannedClaims, ScannedResponse } from '../../lib/page/scan-claims';

export function claimLines({ repeated, responses }: ScannedClaims): string[] {
  if (repeated.length + responses.length === 0) {
    return ['', 'No wording matches a claim of the pack. That says nothing about the page’s accuracy.'];
  }
  const claims = repeated.map((one) => [
    `  ${one.claim}  (¶ ${one.paragraph})`,
    `      ${one.sentence}`,
    `      because: ${reasons(one.because)}`,
    `      hedged by: ${one.hedges.join(', ') || 'no such word found in this sentence or paragraph'}`,
  ]);
  const answers = responses.map((one) => [
    `  ${one.claim}: ${one.kind}, by ${answerer(one)}  (¶ ${one.paragraph})`,
    `      ${one.sentence}`,
    `      because: ${reasons(one.because)}`,
  ]);
  return [
    '',
    `Wording that matches a claim: ${repeated.length}`,
    ...claims.flat(),
    '',
    `Answers found: ${responses.length}`,
    ...answers.flat(),
  ];
}

function answerer({ by, throughVoice, onBehalfOf }: ScannedResponse): string {
  const who = throughVoice ? `somebody who speaks for ${by}` : by;
  return onBehalfOf === undefined ? who : `${who}, for ${onBehalfOf}`;
}

const reasons = (because: ScannedResponse['because']): string =>
  because.map(({ what, text, entity }) => `${what} “${text}”${entity === undefined ? '' : ` (${entity})`}`).join('; ');
