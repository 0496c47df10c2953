/**
 * `npm run eval:claims`: installs what is missing, then measures how well claims are recognised in labelled texts.
 * Owns: nothing but the order; see `scripts/setup` and `scripts/eval/claims/main.ts`.
 */
import { handOver } from './setup/hand-over.mjs';
import { needPackages } from './setup/packages.mjs';

try {
  // npm says from where it was called; without npm it is here.
  process.env.INIT_CWD ??= process.cwd();
  needPackages();
  process.exitCode = await handOver('scripts/eval/claims/main.ts', process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
