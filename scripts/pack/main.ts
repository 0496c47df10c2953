/**
 * `npm run pack`: one command for whoever writes packs.
 * Owns: the exit codes: 0 done, 1 something is wrong with a pack or file, 2 wrong use.
 * Used by: `scripts/pack.mjs`, once everything is installed.
 * Never: shows a stack for what the person at the keyboard can mend.
 */
import { Problem } from '../scan/problem.ts';
import { run } from './run.ts';
import { WrongUse } from './usage.ts';

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}
