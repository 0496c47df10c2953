/**
 * `npm run eval:claims -- FOLDER`: how well claims and answers are recognised in labelled texts.
 * Owns: the order.
 * Used by: `scripts/eval-claims.mjs`, once everything is installed.
 * Never: rounds up: what the labels do not have is wrong, and what was not found is missed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import type { Pack } from '../../../lib/pure/pack/schema';
import { DEFAULT_PACK, fromCaller } from '../../scan/arguments.ts';
import { Problem, runCommand } from '../../scan/problem.ts';
import { ROOT } from '../../test/run.ts';
import { readArguments } from '../arguments.ts';
import { type FoundAnswer, scoreAnswers } from './answers.ts';
import { answerList, claimTable, errorList } from './report.ts';
import { type FoundClaim, scoreClaims, total } from './score.ts';
import { type LabelledText, readTexts } from './texts.ts';

type Reading = typeof import('./recognised');

/** Errors of a kind that are shown if nothing else is said. */
const SHOWN = 20;

await runCommand(async () => {
  const { folder, errors, predictions } = readArguments('eval:claims', process.argv.slice(2), SHOWN);
  const texts = await readTexts(folder);
  const json = await readFile(DEFAULT_PACK, 'utf8');
  const ids = (JSON.parse(json) as Pack).claims.map(({ id }) => id);
  const { module } = await runnerImport<Reading>('/scripts/eval/claims/recognised.ts', {
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
  });
  const read = module.readerOf(json);
  if (!read) throw new Problem(`${DEFAULT_PACK} is not a right pack.`);

  const claims = new Map<string, FoundClaim[]>();
  const answers = new Map<string, FoundAnswer[]>();
  for (const { id, text } of texts) {
    const found = read(text);
    claims.set(
      id,
      found.filter(({ recognition }) => recognition.kind === 'repeated'),
    );
    answers.set(
      id,
      found.flatMap(({ i, number, recognition }) =>
        recognition.kind === 'response'
          ? [
              {
                i,
                number,
                by: [recognition.by, recognition.onBehalfOf ?? '']
                  .filter((key) => key !== '')
                  .map((key) => key.split('/')[1] ?? key),
                denies: recognition.response.startsWith('denied'),
              },
            ]
          : [],
      ),
    );
  }
  if (predictions) await writeFile(fromCaller(predictions), JSON.stringify(predicted(claims), null, 1));

  const score = scoreClaims(texts, claims);
  const denials = score.errors.filter(({ denial }) => denial).length;
  const { claim, whole, errors: answerErrors } = scoreAnswers(texts, answers);
  const sum = ({ right, wrong, missed }: typeof claim) =>
    `precision ${(right / (right + wrong)).toFixed(2)}, recall ${(right / (right + missed)).toFixed(2)} (${right}/${wrong}/${missed})`;
  console.log(`${texts.length} texts\n\n${claimTable(score, ids)}\n`);
  console.log(`By page: ${sum(total(score.pages))}. By sentence: ${sum(total(score.sentences))}.`);
  console.log(`Denials taken for the claim: ${denials}.`);
  console.log(`Answers, by sentence and claim: ${sum(claim)}; with speaker and whether it denies: ${sum(whole)}.\n`);
  const shown = score.errors.map((error) => ({ ...error, ...around(texts, error.page, error.i) }));
  console.log(errorList(shown, ids, errors));
  console.log(
    `\n${answerList(
      answerErrors.map((error) => ({ ...error, ...around(texts, error.page, error.i) })),
      ids,
      errors,
    )}`,
  );
});

function around(texts: readonly LabelledText[], page: string, i: number): { before: string; sentence: string } {
  const text = texts.find(({ id }) => id === page)?.text ?? '';
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  );
  return { before: sentences[i - 1] ?? '', sentence: sentences[i] ?? '' };
}

/** In the form in which the folder's own scorer takes them. */
function predicted(
  claims: ReadonlyMap<string, readonly FoundClaim[]>,
): Record<string, { i: number; claims: number[] }[]> {
  return Object.fromEntries(
    [...claims].map(([id, found]) => [
      id,
      [...Map.groupBy(found, ({ i }) => i)].map(([i, all]) => ({
        i,
        claims: [...new Set(all.map(({ number }) => number))],
      })),
    ]),
  );
}
