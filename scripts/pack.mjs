/**
 * `npm run pack`: checks, starts, compares and signs packs.
 * Owns: nothing but the order; see `scripts/setup` and `scripts/pack/main.ts`.
 */
import { needBrowsers } from './setup/browsers.mjs';
import { handOver } from './setup/hand-over.mjs';
import { needPackages } from './setup/packages.mjs';

try {
  // npm says from where it was called; without npm it is here.
  process.env.INIT_CWD ??= process.cwd();
  const args = process.argv.slice(2);
  // Only the scan looks at pages as a browser does.
  if (args[0] === 'scan') needBrowsers(['chromium']);
  needPackages();
  process.exitCode = await handOver('scripts/pack/main.ts', args);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
