/**
 * The commands on packs.
 * Owns: which sub-command is run.
 * Used by: `main.ts`.
 * Never: ends the process.
 */
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

/** Runs a command. @returns its exit code @throws Problem, and WrongUse for what is no command */
export async function run([name, ...args]: readonly string[]): Promise<number> {
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
