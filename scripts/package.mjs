/**
 * `npm run package`: installs what is missing, then makes the packages and the sources archive.
 * Owns: nothing but the order; see `scripts/setup` and `scripts/package/main.ts`.
 */
import { handOver } from './setup/hand-over.mjs';
import { needPackages } from './setup/packages.mjs';

try {
  needPackages();
  process.exitCode = await handOver('scripts/package/main.ts', process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
