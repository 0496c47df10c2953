/**
 * `npm run fuzz`: installs what is missing, then hands hostile input to everything that reads what others wrote.
 * Owns: nothing but the order; see `scripts/setup` and `scripts/fuzz/main.ts`.
 */
import { handOver } from './setup/hand-over.mjs';
import { needPackages } from './setup/packages.mjs';

try {
  needPackages();
  process.exitCode = await handOver('scripts/fuzz/main.ts', process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
