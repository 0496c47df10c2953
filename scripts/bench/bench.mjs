/**
 * `npm run bench`: installs what is missing, then measures (`main.ts`; with `--large`, `large/main.ts`).
 * Owns: nothing but the order.
 */
import { needBrowsers } from '../setup/browsers.mjs';
import { handOver } from '../setup/hand-over.mjs';
import { needPackages } from '../setup/packages.mjs';

try {
  const args = process.argv.slice(2);
  const one = args.includes('--quick') || args.some((arg) => arg.startsWith('--browser'));
  needBrowsers(one ? [args.join(' ').includes('firefox') ? 'firefox' : 'chromium'] : ['chromium', 'firefox']);
  needPackages();
  process.exitCode = await handOver(
    args.includes('--large') ? 'scripts/bench/large/main.ts' : 'scripts/bench/main.ts',
    args,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
