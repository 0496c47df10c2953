/**
 * `npm run eval:names`: installs what is missing, then measures how well names are found on labelled pages.
 * Owns: nothing but the order; see `scripts/setup` and `scripts/eval/main.ts`.
 */
import { needBrowsers } from './setup/browsers.mjs';
import { handOver } from './setup/hand-over.mjs';
import { needPackages } from './setup/packages.mjs';

try {
  // npm says from where it was called; without npm it is here.
  process.env.INIT_CWD ??= process.cwd();
  needBrowsers(['chromium']);
  needPackages();
  process.exitCode = await handOver('scripts/eval/main.ts', process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
