/**
 * Whether a denial is of a report or claim told elsewhere.
 * Owns: telling “rejected the report”, “denied it”, “…, which he denies” from “rejected the offer”.
 * Used by: responses.
 * Never: looks for the claim.
 */
import type { Denial } from './denials';
import { isAt, type Sentence } from './sentence';
import { hasComma, isCut, NOTHING } from './tokens';

/** Words after a denial among which its object stands. */
const REACH = 7;

export function isReportAnswered(sentence: Sentence, { from, to, how }: Denial): boolean {
  const { tokens } = sentence;
  if (how === 'denies') {
    for (let at = to; at < Math.min(tokens.length, to + REACH); at += 1) {
      const token = tokens[at];
      if (!token || (at > to && (isCut(token) || hasComma(token)))) break;
      // “denied being”, “denied having sold”, “denied that”: it says itself what is denied.
      if (at === to && (token.word.endsWith('ing') || token.word === 'that'))
        return /^(?:reporting|doing)$/.test(token.word);
      if (isAt(sentence, 'report', at)) return true;
    }
    // “…, which the office denies.” And “the reports were rejected”.
    const last = to >= tokens.length || isCut(tokens[to] ?? NOTHING);
    return last || reportBefore(sentence, from);
  }
  return (
    reportBefore(sentence, from) || tokens.slice(from, to + 8).some((_, at) => isAt(sentence, 'report', from + at))
  );
}

function reportBefore(sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 10); at -= 1) {
    if (isAt(sentence, 'report', at) && sentence.tokens[at]?.word !== 'so') return true;
    if (isCut(sentence.tokens[at + 1] ?? NOTHING)) return false;
  }
  return false;
}
