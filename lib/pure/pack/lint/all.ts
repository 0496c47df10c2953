/**
 * Checks that go beyond the format: what is right as data and yet wrong as a pack.
 * Owns: the list of the checks.
 * Used by: `../read.ts`, and through it the commands, the build, the library and the pack editor.
 * Never: changes a pack, and never judges what is true.
 */
import type { Lint } from '../finding';
import type { Pack } from '../schema';
import { type Check, type LintOptions, runCheck } from './check';
import { citingCircle } from './citing-circle';
import { collidingNames } from './colliding-names';
import { commonName } from './common-name';
import { denialScope } from './denial-scope';
import { futureDate } from './future-date';
import { lookAlikeName } from './look-alike-name';
import { lostHedge } from './lost-hedge';
import { mixedLetters, mixedLettersInTexts } from './mixed-letters';
import { unusedEntity } from './unused-entity';
import { verdictWords } from './verdict-words';

/** In the order of `docs/packs.md`. */
export const CHECKS: readonly Check[] = [
  mixedLetters,
  mixedLettersInTexts,
  lookAlikeName,
  collidingNames,
  commonName,
  unusedEntity,
  denialScope,
  futureDate,
  citingCircle,
  lostHedge,
  verdictWords,
];

/** Runs all checks on a pack that has the right form. */
export function lintPack(pack: Pack, options: LintOptions = {}): Lint[] {
  const checks = CHECKS.filter(({ severity }) => severity === 'error' || !options.errorsOnly);
  return checks.flatMap((check) => runCheck(check, pack, options));
}
