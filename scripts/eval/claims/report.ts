/**
 * The evaluation of claims as a person reads it.
 * Owns: its words and tables.
 * Used by: `main.ts`.
 * Never: leaves out a denial that was taken for the claim.
 */
import type { AnswerError } from './answers.ts';
import type { ClaimError, ClaimScore, Tally } from './score.ts';
import { total } from './score.ts';

const share = (part: number, rest: number): string => (part + rest === 0 ? '  - ' : (part / (part + rest)).toFixed(2));
const cells = ({ right, wrong, missed }: Tally): string =>
  `${share(right, wrong)}  ${share(right, missed)}  ${`${right}/${wrong}/${missed}`.padStart(10)}`;
const NOTHING: Tally = { right: 0, wrong: 0, missed: 0 };

/** By claim and in all; the counts are right/wrong/missed. */
export function claimTable({ sentences, pages }: ClaimScore, ids: readonly string[]): string {
  const width = Math.max(...ids.map((id) => id.length));
  const row = (name: string, page: Tally, sentence: Tally) =>
    `${name.padEnd(width)}  ${cells(page)}   ${cells(sentence)}`;
  const used = ids.flatMap((id, at) =>
    sentences.has(at + 1) || pages.has(at + 1)
      ? [row(id, pages.get(at + 1) ?? NOTHING, sentences.get(at + 1) ?? NOTHING)]
      : [],
  );
  return [
    `${''.padEnd(width)}  by page                    by sentence`,
    `${''.padEnd(width)}  prec  rec   r/w/m         prec  rec   r/w/m`,
    ...used,
    row('all', total(pages), total(sentences)),
  ].join('\n');
}

export interface ShownError extends ClaimError {
  before: string;
  sentence: string;
}

/** The worst first: denials, then what was wrongly found, then what was missed. */
export function errorList(errors: readonly ShownError[], ids: readonly string[], most: number): string {
  const denials = errors.filter(({ denial }) => denial);
  const wrong = errors.filter(({ kind, denial }) => kind === 'wrong' && !denial);
  const missed = errors.filter(({ kind }) => kind === 'missed');
  return [
    list('Denials taken for the claim', denials, ids, denials.length),
    list('Wrongly found', wrong, ids, most),
    list('Missed', missed, ids, most),
  ].join('\n\n');
}

/** Answers that were missed, or found where the labels have none. */
export function answerList(
  errors: readonly (AnswerError & { sentence: string })[],
  ids: readonly string[],
  most: number,
): string {
  const lines = errors
    .slice(0, most)
    .map(({ page, i, claim, kind, sentence }) => `  ${kind}  ${page} ${i}  ${ids[claim - 1]}\n      ${sentence}`);
  return [`Answers: ${errors.length} errors`, ...lines].join('\n');
}

function list(title: string, errors: readonly ShownError[], ids: readonly string[], most: number): string {
  const lines = errors
    .slice(0, most)
    .map(({ page, i, claim, needsContext, before, sentence }) =>
      [
        `  ${page} ${i}  ${ids[claim - 1]}${needsContext ? ' (needs the sentence before)' : ''}`,
        ...(needsContext ? [`      … ${before}`] : []),
        `      ${sentence}`,
      ].join('\n'),
    );
  return [`${title}: ${errors.length}`, ...lines].join('\n');
}
