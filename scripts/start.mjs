/**
 * `npm start`: installs what is missing, then builds and shows Says Who on the demonstration article.
 * Owns: nothing but the order; see `scripts/setup` and `scripts/start/main.ts`.
 */
import { browserFrom } from './setup/arguments.mjs';
import { needBrowsers } from './setup/browsers.mjs';
import { handOver } from './setup/hand-over.mjs';
import { needPackages } from './setup/packages.mjs';

try {
  const args = process.argv.slice(2);
  const browser = browserFrom(args);
  needBrowsers([browser]);
  needPackages();
  process.exitCode = await handOver('scripts/start/main.ts', ['--browser', browser]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
