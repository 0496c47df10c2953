/**
 * `npm test`: installs what is missing, then runs every check. `npm run check` (`--quick`) stops before the builds.
 * Owns: nothing but the order; see `scripts/setup` and `scripts/test/main.ts`.
 */
import { needBrowsers } from './setup/browsers.mjs';
import { handOver } from './setup/hand-over.mjs';
import { needPackages } from './setup/packages.mjs';

try {
  const args = process.argv.slice(2);
  if (!args.includes('--quick')) needBrowsers(['chromium', 'firefox']);
  needPackages();
  process.exitCode = await handOver('scripts/test/main.ts', args);
} catch (error) {
  console.error(error.message);
  // Without a set-up no test has run, and that is a failure.
  console.log('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}
