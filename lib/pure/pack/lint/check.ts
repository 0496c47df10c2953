/**
 * One check of a pack.
 * Owns: its form, and how it tells what it found.
 * Used by: the checks of this folder.
 * Never: keeps more findings of one kind than anybody reads.
 */
import type { Lint, Severity } from '../finding';
import { pathOf } from '../problem';
import type { Pack } from '../schema';

export interface LintOptions {
  /** Today as YYYY-MM-DD; without it no date is in the future. */
  today?: string | undefined;
  /** Whether only what keeps a pack out is looked for. */
  errorsOnly?: boolean;
}

export type Path = readonly (string | number)[];
/** Says what was found at a path, what would be right, and how to mend it. */
export type Tell = (path: Path, found: string, allowed: string, mend: string) => void;

export interface Check {
  /** Stable: authors look it up in `docs/packs.md`. */
  id: string;
  severity: Severity;
  run(pack: Pack, tell: Tell, options: LintOptions): void;
}

/** The first findings of a check are told; whoever has mended them asks again. */
export const MAX_OF_ONE_CHECK = 50;

/** Runs one check. */
export function runCheck({ id, severity, run }: Check, pack: Pack, options: LintOptions): Lint[] {
  const lints: Lint[] = [];
  run(
    pack,
    (path, found, allowed, mend) => {
      if (lints.length < MAX_OF_ONE_CHECK) lints.push({ id, severity, path: pathOf(path), found, allowed, mend });
    },
    options,
  );
  return lints;
}
