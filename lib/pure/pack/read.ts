/**
 * From the text of a pack to the pack: the one way in, for commands, build, library and editor.
 * Owns: the order of the checks (size, JSON, content, shape, references, lint), and where in the text each finding stands.
 * Used by: `scripts/pack`, `scripts/build/check-packs.ts`, the import and update of packs, the pack editor.
 * Never: takes a part of a pack, and never takes long: each stage ends at its first `MAX_PROBLEMS` findings.
 */
import type { PackTrouble } from '../library/model';
import { visibly } from './characters';
import type { Finding, Lint } from './finding';
import { buildJson } from './json/build';
import { locate, placesOf } from './json/locate';
import { PACK_LIMITS } from './limits';
import { lintPack } from './lint/all';
import { mendOf } from './mend';
import { checkPack } from './parse';
import { isUnknownField, type PackProblem, pathOf } from './problem';
import type { Pack } from './schema';
import { utf8Length } from './utf8';

export interface ReadOptions {
  /** Today as YYYY-MM-DD; without it no date is in the future. */
  today?: string;
  /** Whether warnings are wanted; looking for them takes longer than all else. Default: true. */
  warnings?: boolean;
}

/** Why a text is no pack. */
export type ReadTrouble = Extract<PackTrouble, { kind: 'not-json' | 'problems' | 'too-large' }>;

export type ReadPack =
  | { ok: true; pack: Pack; warnings: readonly Finding[] }
  /** `problems` has at least one; `more`: how many are known besides. */
  | { ok: false; trouble: ReadTrouble; problems: readonly Finding[]; more: number };

/** Reads and checks the text of a pack. Never throws. */
export function readPack(text: string, { today, warnings = true }: ReadOptions = {}): ReadPack {
  const bytes = utf8Length(text);
  if (bytes > PACK_LIMITS.bytes) return tooLarge(bytes);
  const json = buildJson(text);
  if (json.kind === 'syntax') {
    const { offset, found, expected } = json.fault;
    return notJson(text, offset, { found, allowed: expected });
  }
  if (json.kind === 'faults') {
    const places = placesOf(
      text,
      json.faults.map(({ offset }) => offset),
    );
    const problems = json.faults.map(({ id, path, found, allowed }, at) => ({
      ...error(id, { path: pathOf(path), found, allowed }),
      ...(places[at] ?? { line: 1, column: 1 }),
    }));
    return refused(problems, 0);
  }
  const checked = checkPack(json.value);
  if (!checked.ok) {
    const found = checked.problems.map((problem) => error(checked.stage, problem, mendOf(problem, json.value)));
    return refused(placed(text, found), checked.more);
  }
  const lint = lintPack(checked.pack, { today, errorsOnly: !warnings });
  const errors = lint.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refused(placed(text, errors), 0);
  return { ok: true, pack: checked.pack, warnings: placed(text, lint) };
}

function error(id: string, { path, found, allowed }: PackProblem, mend = ''): Lint {
  return { id, severity: 'error', path, found, allowed, mend };
}

function refused(all: readonly Finding[], more: number): ReadPack {
  const problems = all.map((each) => ({ ...each, path: visibly(each.path), found: visibly(each.found) }));
  const plain = problems.map(({ path, found, allowed }) => ({ path, found, allowed }));
  return { ok: false, trouble: { kind: 'problems', problems: plain, more }, problems, more };
}

function tooLarge(bytes: number): ReadPack {
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  const limit = `at most ${PACK_LIMITS.bytes / 1e6} MB`;
  const problem = { ...error('too-large', { path: '', found: size, allowed: limit }), line: 1, column: 1 };
  return { ok: false, trouble: { kind: 'too-large', limit: PACK_LIMITS.bytes }, problems: [problem], more: 0 };
}

function notJson(text: string, offset: number, { found, allowed }: Omit<PackProblem, 'path'>): ReadPack {
  const place = placesOf(text, [offset])[0] ?? { line: 1, column: 1 };
  const problem = { ...error('not-json', { path: '', found: visibly(found), allowed }), ...place };
  return { ok: false, trouble: { kind: 'not-json', ...place, found: problem.found }, problems: [problem], more: 0 };
}

/** Puts findings at their places in the text of a pack, in the order of the document. */
export function placed(text: string, lints: readonly Lint[]): Finding[] {
  if (lints.length === 0) return [];
  const found = locate(
    text,
    lints.map(({ path }) => path),
  );
  const offsets = lints.map((lint) => {
    const { key, value } = found.get(lint.path) ?? { key: 0, value: 0 };
    return isUnknownField(lint) ? key : value;
  });
  const places = placesOf(text, offsets);
  const findings = lints.map((lint, at) => ({ ...lint, ...(places[at] ?? { line: 1, column: 1 }) }));
  return findings.sort((a, b) => a.line - b.line || a.column - b.column);
}
