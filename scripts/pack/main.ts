/**
 * `npm run pack`: one command for whoever writes packs.
 * Owns: which sub-command is run, and the exit codes: 0 done, 1 something is wrong with a pack or file, 2 wrong use.
 * Used by: `scripts/pack.mjs`, once everything is installed.
 * Never: shows a stack for what the person at the keyboard can mend.
 */
import { Problem } from '../scan/problem.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { exportPack } from './commands/export.ts';
import { importClaimReview } from './commands/import-claimreview.ts';
import { keys } from './commands/keys.ts';
import { create } from './commands/new.ts';
import { scan } from './commands/scan.ts';
import { sign } from './commands/sign.ts';
import { stats } from './commands/stats.ts';
import { verify } from './commands/verify.ts';
import { HELP, helpOf, isCommand, type PackCommand, WrongUse } from './usage.ts';

const COMMANDS: Record<PackCommand, (args: readonly string[]) => Promise<number>> = {
  check,
  new: create,
  scan,
  diff,
  stats,
  keys,
  sign,
  verify,
  export: exportPack,
  'import-claimreview': importClaimReview,
};

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(HELP);
    return 0;
  }
  if (name === undefined) throw new WrongUse(`Say what to do.\n\n${HELP}`);
  if (!isCommand(name)) throw new WrongUse(`There is no command “${name}”.\n\n${HELP}`);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(helpOf(name));
    return 0;
  }
  return COMMANDS[name](args);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}
