/**
 * What a check of a pack finds, and where in the text.
 * Owns: the form of a finding.
 * Used by: `read.ts`, the checks in `lint/`, the commands, the library and the pack editor.
 * Never: says what is true.
 */
import type { PackProblem } from './problem';

/** An error keeps a pack out; a warning is for its author. */
export type Severity = 'error' | 'warning';

/** What a check finds in a pack, before it is known where in the text that stands. */
export interface Lint extends PackProblem {
  /** Stable; `docs/packs.md` lists all of them. */
  id: string;
  severity: Severity;
  /** How to mend it; empty where `allowed` says all. */
  mend: string;
}

/** A finding at its place in the text of the pack. */
export interface Finding extends Lint {
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in characters. */
  column: number;
}
