/**
 * Scores what was found against what a person labelled.
 * Owns: what counts as right, wrong, missed and not counted.
 * Used by: the evaluation of names.
 * Never: reads files.
 */
import { align, type Found, nameLetters, type Place } from './align.ts';
import type { Label, LabelledPage } from './labels.ts';

export interface Prediction extends Found {
  entity: string;
}

/** Why something counts as an error. */
export type Fault = 'missed' | 'names something else' | 'another entity' | 'not labelled' | 'not in the text';

export interface NameError {
  fault: Fault;
  entity: string;
  file: string;
  surface: string;
  before: string;
  after: string;
}

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface Score {
  entities: Map<string, Counts>;
  errors: NameError[];
  /** Right ones whose text is more or less than what was labelled. */
  otherSpan: number;
  /** Found where nothing is scored. */
  ignored: number;
}

/** Characters of context in an error. */
const CONTEXT = 30;

/** Scores all pages; `predictions` by file, each list in the order of its page. */
export function score(pages: readonly LabelledPage[], predictions: ReadonlyMap<string, readonly Prediction[]>): Score {
  const total: Score = { entities: new Map(), errors: [], otherSpan: 0, ignored: 0 };
  for (const page of pages) scorePage(page, predictions.get(page.file) ?? [], total);
  return total;
}

function scorePage(page: LabelledPage, predictions: readonly Prediction[], total: Score): void {
  const places = align(page.text, predictions);
  const hit = new Set<Label>();
  for (const [at, prediction] of predictions.entries()) {
    const verdict = judge(page, prediction, places[at] ?? null);
    if (verdict.is === 'ignored') total.ignored += 1;
    else if (verdict.is === 'error') {
      countsOf(total, prediction.entity).wrong += 1;
      const { surface, before, after } = prediction;
      const context = { surface, before: before.slice(-CONTEXT), after: after.slice(0, CONTEXT) };
      total.errors.push({ fault: verdict.fault, entity: prediction.entity, file: page.file, ...context });
    } else if (!hit.has(verdict.label)) {
      hit.add(verdict.label);
      countsOf(total, prediction.entity).right += 1;
      if (nameLetters(prediction.surface) !== nameLetters(verdict.label.surface)) total.otherSpan += 1;
    }
  }
  const text = [...page.text];
  for (const label of page.mentions) {
    if (label.nav || label.label === 'none' || label.label === 'ignore' || hit.has(label)) continue;
    countsOf(total, label.label).missed += 1;
    total.errors.push({
      fault: 'missed',
      entity: label.label,
      file: page.file,
      surface: label.surface,
      before: text.slice(Math.max(0, label.start - CONTEXT), label.start).join(''),
      after: text.slice(label.end, label.end + CONTEXT).join(''),
    });
  }
}

type Verdict = { is: 'right'; label: Label } | { is: 'ignored' } | { is: 'error'; fault: Fault };

function judge(page: LabelledPage, { entity }: Prediction, place: Place | null): Verdict {
  const cut = page.labelledUpTo;
  if (!place) return cut === null ? { is: 'error', fault: 'not in the text' } : { is: 'ignored' };
  const label = mostOverlapping(page.mentions, place);
  if (!label) return cut !== null && place.start >= cut ? { is: 'ignored' } : { is: 'error', fault: 'not labelled' };
  if (label.nav || label.label === 'ignore') return { is: 'ignored' };
  if (label.label === 'none') return { is: 'error', fault: 'names something else' };
  return label.label === entity ? { is: 'right', label } : { is: 'error', fault: 'another entity' };
}

function mostOverlapping(labels: readonly Label[], { start, end }: Place): Label | undefined {
  let best: Label | undefined;
  let most = 0;
  for (const label of labels) {
    const shared = Math.min(label.end, end) - Math.max(label.start, start);
    if (shared > most) [best, most] = [label, shared];
  }
  return best;
}

function countsOf({ entities }: Score, entity: string): Counts {
  const counts = entities.get(entity) ?? { right: 0, wrong: 0, missed: 0 };
  entities.set(entity, counts);
  return counts;
}

/**
 * The pages, with places and outlets not scored on those that name nobody else: no mark is wanted there.
 * @param found what is marked
 */
export function markable(
  pages: readonly LabelledPage[],
  found: ReadonlyMap<string, readonly Prediction[]>,
  { isPlace, isOutlet }: { isPlace(entity: string): boolean; isOutlet(entity: string): boolean },
): LabelledPage[] {
  const rests = (entity: string): boolean => isPlace(entity) || isOutlet(entity);
  return pages.map((page) => {
    if (found.get(page.file)?.some(({ entity }) => !rests(entity))) return page;
    const mentions = page.mentions.map((one) => (rests(one.label) ? { ...one, label: 'ignore' } : one));
    return { ...page, mentions };
  });
}

/** Adds up the counts of some entities. */
export function sum(scored: Score, wanted: (entity: string) => boolean): Counts {
  const total: Counts = { right: 0, wrong: 0, missed: 0 };
  for (const [entity, { right, wrong, missed }] of scored.entities) {
    if (!wanted(entity)) continue;
    total.right += right;
    total.wrong += wrong;
    total.missed += missed;
  }
  return total;
}

/** Precision, recall and F1; null where there is nothing to divide by. */
export function rates({ right, wrong, missed }: Counts): Record<'precision' | 'recall' | 'f1', number | null> {
  const share = (whole: number) => (whole === 0 ? null : right / whole);
  const f1 = right === 0 ? null : (2 * right) / (2 * right + wrong + missed);
  return { precision: share(right + wrong), recall: share(right + missed), f1 };
}
