/**
 * How many of the labelled answers are recognised.
 * Owns: comparing who answered which claim in which sentence; labels name speakers in short (“musk”, “trump-campaign”).
 * Used by: `main.ts`.
 * Never: asks for the same kind of answer, which labels and packs divide differently; that is counted apart.
 */
import type { Tally } from './score.ts';
import type { LabelledText } from './texts.ts';

export interface FoundAnswer {
  i: number;
  number: number;
  /** Entity ids: who answered, and for whom. */
  by: readonly string[];
  denies: boolean;
}

export interface AnswerError {
  page: string;
  i: number;
  claim: number;
  kind: 'wrong' | 'missed';
}

/** By claim and sentence, then also by who answered and whether it was a denial. */
export function scoreAnswers(
  texts: readonly LabelledText[],
  found: ReadonlyMap<string, readonly FoundAnswer[]>,
): { claim: Tally; whole: Tally; errors: AnswerError[] } {
  const errors: AnswerError[] = [];
  const claim: Tally = { right: 0, wrong: 0, missed: 0 };
  const whole: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const text of texts) {
    const merged = new Map(text.merged.flatMap(({ target, parts }) => parts.map((part) => [part, target])));
    const ignored = new Set(text.sentences.filter(({ ignore }) => ignore).map(({ i }) => i));
    const answers = (found.get(text.id) ?? [])
      .map((one) => ({ ...one, i: merged.get(one.i) ?? one.i }))
      .filter(({ i }) => !ignored.has(i));
    const wanted = text.sentences.flatMap(({ i, ignore, responses = [] }) =>
      ignore ? [] : responses.map((one) => ({ ...one, i })),
    );
    for (const one of wanted) {
      const same = answers.filter((each) => each.i === one.i && each.number === one.claim);
      claim[same.length > 0 ? 'right' : 'missed'] += 1;
      if (same.length === 0) errors.push({ page: text.id, i: one.i, claim: one.claim, kind: 'missed' });
      const exact = same.some(
        (each) =>
          each.by.some((id) => one.by.startsWith(id) || id.includes(one.by.split('-')[0] ?? '')) &&
          each.denies === /denial/.test(one.kind),
      );
      whole[exact ? 'right' : 'missed'] += 1;
    }
    for (const one of answers) {
      if (wanted.some((each) => each.i === one.i && each.claim === one.number)) continue;
      claim.wrong += 1;
      errors.push({ page: text.id, i: one.i, claim: one.number, kind: 'wrong' });
      whole.wrong += 1;
    }
  }
  return { claim, whole, errors };
}
