/**
 * What `npm start` is asked for.
 * Owns: the one option, `--browser chromium|firefox`.
 * Used by: `scripts/start.mjs` and `scripts/start/main.ts`.
 * Never: imports a package: it runs on a bare Node 20.
 */
import { findBrowser } from './browsers.mjs';

const NAMES = ['chromium', 'firefox'];

/** The browser to use: the one asked for, else Chromium, else Firefox where only that is installed. */
export function browserFrom(args) {
  const [first, second, ...more] = args.flatMap((arg) => arg.split('='));
  if (first === undefined) return onlyFirefox() ? 'firefox' : 'chromium';
  if (first === '--browser' && NAMES.includes(second) && more.length === 0) return second;
  throw new Error(`Not understood: ${args.join(' ')}. There is one option: --browser chromium, or --browser firefox.`);
}

/** A Chromium named in the environment is wanted, even where it is not found: that is worth an error. */
function onlyFirefox() {
  return !process.env.CHROMIUM_BIN && !findBrowser('chromium') && findBrowser('firefox') !== undefined;
}
