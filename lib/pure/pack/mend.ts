/**
 * How to mend a problem.
 * Owns: guessing which word, id or field was meant.
 * Used by: `read.ts`.
 * Never: mends anything itself.
 */

import { isUnknownField, type PackProblem } from './problem';
import {
  ClaimSchema,
  EntitySchema,
  LocatorSchema,
  NameSchema,
  PackSchema,
  ReportSchema,
  ResponseSchema,
  SourceSchema,
} from './schema';

const FIELDS = [
  PackSchema,
  SourceSchema,
  EntitySchema,
  NameSchema,
  ClaimSchema,
  ReportSchema,
  ResponseSchema,
  LocatorSchema,
]
  .flatMap((schema) => Object.keys(schema.entries))
  .filter((field, at, all) => all.indexOf(field) === at);

/** What to write into a field that is missing, where its name alone does not say it. */
const MISSING: Readonly<Record<string, string>> = {
  reports: 'Say who puts the claim forward and how they know: a claim without a report is nobody’s.',
  locator: 'Say where the source says so: "locator": { "paragraphs": [1] }.',
  scope: 'Say in a few words which part of the claim is denied.',
  part: 'Say in a few words which part of the claim is confirmed.',
  sourcing: 'Say what the report rests on: "sourcing": { "basis": "not-stated" } if it does not say.',
  contact: 'Say where readers report an error: "contact": { "url": "https://…" }.',
};

/** More ids than this are not compared; a guess is not worth the wait. */
const MAX_IDS = 2000;

/** A sentence that helps, or ''. */
export function mendOf(problem: PackProblem, pack: unknown): string {
  const written = /“([^“”]{1,60})”/.exec(problem.found)?.[1];
  if (problem.found === 'nothing') return MISSING[problem.path.replace(/.*\./, '')] ?? 'Add it.';
  if (problem.path.endsWith('.reports') && problem.found === 'an empty list') return MISSING.reports ?? '';
  if (problem.found === 'an empty text') return 'Fill it in.';
  if (written === undefined) return '';
  const meant = nearest(written, candidates(problem, pack));
  if (meant !== null) return `Did you mean “${meant}”?`;
  return isUnknownField(problem) ? 'Remove it, or put what it says into a “note”.' : '';
}

function candidates(problem: PackProblem, pack: unknown): readonly string[] {
  const { allowed } = problem;
  if (isUnknownField(problem)) return FIELDS;
  if (allowed.startsWith('one of: ')) return allowed.slice('one of: '.length).split(', ');
  if (allowed.includes('the id of an entity')) return idsOf(pack, 'entities');
  if (allowed.includes('the id of a claim')) return idsOf(pack, 'claims');
  if (allowed.includes('the id of one of the pack’s sources')) return idsOf(pack, 'sources');
  return [];
}

function idsOf(pack: unknown, list: 'entities' | 'claims' | 'sources'): string[] {
  const things = (pack as Record<string, { id: string }[]>)[list] ?? [];
  return things.slice(0, MAX_IDS).map(({ id }) => id);
}

/** The word that differs least, if it differs little; null for none, and for the word itself. */
export function nearest(written: string, words: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(written.length / 3));
  let best: { word: string; distance: number } | null = null;
  for (const word of words) {
    if (Math.abs(word.length - written.length) > most || word === written) continue;
    const distance = distanceOf(written.toLowerCase(), word.toLowerCase());
    if (distance <= most && (best === null || distance < best.distance)) best = { word, distance };
  }
  return best?.word ?? null;
}

/** Levenshtein's distance: letters to add, take away or change. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
