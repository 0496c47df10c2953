/**
 * The parts of a sentence, as far as words and signs show them.
 * Owns: what lies between two words: a comma, a turn (“but”), a clause about what was said (“, which”).
 * Used by: polarity, speakers and links.
 * Never: parses. Where a part is not plain from its signs, nothing is concluded.
 */
import { isAt, type Sentence } from './sentence';
import { hasComma, isCut } from './tokens';

/** Whether a sign or word between two tokens sets off a statement of its own: “; ”, “, but”, “, which”. */
export function setsOff(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) {
    const token = sentence.tokens[at];
    if (!token) return false;
    if (isCut(token)) return true;
    if (isAt(sentence, 'turn', at)) return true;
    if (hasComma(token) && isAt(sentence, 'apart', at)) return true;
    if (token.gap.includes('(')) return true;
  }
  return false;
}

/** Whether a comma or a stronger sign stands between two tokens. */
export function partedBetween(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) {
    const token = sentence.tokens[at];
    if (token && (hasComma(token) || isCut(token))) return true;
  }
  return false;
}

/** Where the clause of a token begins: after the last comma, cut or turn before it. */
export function clauseStart(sentence: Sentence, token: number): number {
  for (let at = token; at > 0; at -= 1) {
    const here = sentence.tokens[at];
    if (!here || hasComma(here) || isCut(here) || isAt(sentence, 'turn', at)) return at;
  }
  return 0;
}

/** Whether a list has a word between two tokens, both included. */
export function hasBetween(
  sentence: Sentence,
  list: Parameters<typeof isAt>[1],
  from: number,
  to: number,
): number | null {
  for (let at = from; at <= to; at += 1) if (isAt(sentence, list, at)) return at;
  return null;
}

/** “…, he said”: a subject right after a closing sign, with its verb of saying. */
export const closesQuotation = (sentence: Sentence, token: number): boolean =>
  token > 0 && /[,"”]/.test(sentence.tokens[token]?.gap ?? '') && isAt(sentence, 'say', token + 1);
