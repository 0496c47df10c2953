/**
 * An evaluation as text.
 * Owns: its tables and lists.
 * Used by: `main.ts`.
 * Never: counts anything.
 */
import type { Surrounded } from '../../lib/page/scan';
import { type Counts, type Fault, type NameError, rates, type Score, sum } from './score.ts';

/** Kinds of entities by which the sums are split. */
export interface Kinds {
  isPlace(entity: string): boolean;
  isOutlet(entity: string): boolean;
  isPerson(entity: string): boolean;
}

/** Errors of one kind and one entity that are printed if nothing else is asked for; more are counted only. */
export const SHOWN = 8;

/** One line an entity, then the sums. */
export function table(score: Score, kinds: Kinds): string {
  const names = [...score.entities.keys()].sort();
  const rows = names.map((entity) => row(entity, score.entities.get(entity)));
  return [
    `${''.padEnd(26)} right wrong missed  precision  recall      F1`,
    ...rows,
    '',
    sums(score, kinds),
    '',
    `Right, but with more or less text than labelled: ${score.otherSpan}. Found where nothing is scored: ${score.ignored}.`,
  ].join('\n');
}

/** All entities together, all but countries, and people alone. */
export function sums(score: Score, kinds: Kinds): string {
  return [
    row(
      'all',
      sum(score, () => true),
    ),
    row(
      'without countries',
      sum(score, (entity) => !kinds.isPlace(entity)),
    ),
    row('people alone', sum(score, kinds.isPerson)),
  ].join('\n');
}

/** Each country by itself. */
export function countries(score: Score, kinds: Kinds): string {
  const names = [...score.entities.keys()].filter(kinds.isPlace).sort();
  return names.map((entity) => row(entity, score.entities.get(entity))).join('\n');
}

function row(name: string, counts: Counts = { right: 0, wrong: 0, missed: 0 }): string {
  const { precision, recall, f1 } = rates(counts);
  const { right, wrong, missed } = counts;
  const numbers = [String(right).padStart(5), String(wrong).padStart(5), String(missed).padStart(6)].join(' ');
  return `${name.padEnd(26)} ${numbers}  ${share(precision).padStart(9)}  ${share(recall)}  ${share(f1)}`;
}

function share(value: number | null): string {
  return (value === null ? '-' : value.toFixed(4)).padStart(6);
}

/** The most frequent kinds of errors first, each with the text around it, up to `shown` of a kind. */
export function errorList(errors: readonly NameError[], shown = SHOWN): string {
  if (errors.length === 0) return 'No errors.';
  const kinds = new Map<string, NameError[]>();
  for (const error of errors) {
    const kind = `${error.fault}: ${error.entity}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), error]);
  }
  const worstFirst = [...kinds].sort(([, a], [, b]) => b.length - a.length);
  const lines = worstFirst.flatMap(([kind, those]) => [
    `${kind} (${those.length})`,
    ...those.slice(0, shown).map(errorLine),
    ...(those.length > shown ? [`    … and ${those.length - shown} more`] : []),
  ]);
  return [`${errors.length} errors: ${count(errors.map(({ fault }) => fault))}`, '', ...lines].join('\n');
}

function count(faults: readonly Fault[]): string {
  return [...new Set(faults)].map((fault) => `${faults.filter((one) => one === fault).length} ${fault}`).join(', ');
}

function errorLine({ file, before, surface, after }: NameError): string {
  return `    ${inLine(before).padStart(30)}[${inLine(surface)}]${inLine(after).padEnd(30)}  ${file}`;
}

function inLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** How many pages were taken for what they are. */
export function articles(pages: readonly { file: string; is: boolean; taken: boolean }[]): string {
  const line = (is: boolean, words: string): string => {
    const all = pages.filter((page) => page.is === is);
    const taken = all.filter((page) => page.taken).length;
    return `${taken} of ${all.length} ${words} (${all.length === 0 ? '-' : ((100 * taken) / all.length).toFixed(1)} %)`;
  };
  return [
    line(true, 'article pages are recognised'),
    line(false, 'other pages are taken for one'),
    ...pages
      .filter(({ is, taken }) => is !== taken)
      .map(({ file, is }) => `    ${is ? 'not recognised' : 'taken for one '}  ${file}`),
  ].join('\n');
}

/** Where the extension and the scan do not agree on a page. */
export function differences(file: string, marks: readonly Surrounded[], scanned: readonly Surrounded[]): string[] {
  const text = ({ before, surface, after }: Surrounded): string => `${before}[${surface}]${after}`;
  const rest = scanned.map(text);
  const lines: string[] = [];
  for (const mark of marks.map(text)) {
    const at = rest.indexOf(mark);
    if (at >= 0) rest.splice(at, 1);
    else lines.push(`    marked, but not in the scan  ${file}  ${mark}`);
  }
  return [...lines, ...rest.map((mark) => `    in the scan, but not marked  ${file}  ${mark}`)];
}
