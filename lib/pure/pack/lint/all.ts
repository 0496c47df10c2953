/**
 * Checks that go beyond the format: what is right as data and yet wrong as a pack.
 * Owns: the list of the checks.
 * Used by: `read.ts`, and the pack editor through it.
 * Never: changes a pack, and never judges what is true.
 */
import type { Lint } from '../finding';
import type { Pack } from '../schema';

export interface LintOptions {
  /** Today as YYYY-MM-DD; without it no date is in the future. */
  today?: string | undefined;
}

/** Runs all checks. */
export function lintPack(_pack: Pack, _options: LintOptions = {}): Lint[] {
  return [];
}
