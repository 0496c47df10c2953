/**
 * What the fuzzing thread is told, and what it says.
 * Owns: the types.
 * Used by: `main.ts` and `worker.ts`.
 * Never: holds a case: one can be megabytes.
 */
import type { Result } from './target';

export interface Asked {
  seed: number;
  cases: number;
}

export type Said =
  | { kind: 'at'; target: string; begun: number }
  | { kind: 'result'; result: Result }
  | { kind: 'done' };
