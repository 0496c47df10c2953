/**
 * What `npm run bench` is asked for.
 * Owns: the two options, and what is measured with and without them.
 * Used by: `main.ts`.
 * Never: reads the environment.
 */
import type { BrowserName } from '../setup/browsers.mjs';

export interface PageSize {
  label: string;
  /** Characters of text. */
  characters: number;
}

export interface Options {
  quick: boolean;
  browsers: BrowserName[];
  sizes: PageSize[];
  /** How many names there are, fewest first. */
  counts: number[];
  /** Fresh pages for each cold figure. */
  coldRounds: number;
  /** ms of repeating on one page for the warm figures, and the fewest rounds. */
  warmFor: number;
  warmRounds: number;
  /** ms after which a library is stopped; nobody waits that long for marks. */
  limit: number;
}

const SIZES: PageSize[] = [
  { label: '20 kB', characters: 20_000 },
  { label: '200 kB', characters: 200_000 },
  { label: '2 MB', characters: 2_000_000 },
];

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** @throws Error with one line for anything but `--quick` and `--browser chromium|firefox`. */
export function optionsFrom(args: readonly string[]): Options {
  const words = args.flatMap((arg) => arg.split('='));
  const quick = words.includes('--quick');
  const rest = words.filter((word) => word !== '--quick');
  const browser = NAMES.find((name) => name === rest[1]);
  if (rest.length > 0 && !(rest[0] === '--browser' && browser && rest.length === 2)) {
    throw new Error(`Not understood: ${args.join(' ')}. There are two options: --quick, --browser chromium|firefox.`);
  }
  const browsers = browser ? [browser] : quick ? (['chromium'] as const) : NAMES;
  if (quick) {
    return {
      quick,
      browsers: [...browsers],
      sizes: SIZES.slice(1, 2),
      counts: [40, 1000],
      coldRounds: 1,
      warmFor: 200,
      warmRounds: 3,
      limit: 2000,
    };
  }
  return {
    quick,
    browsers: [...browsers],
    sizes: SIZES,
    counts: [40, 1000, 10_000],
    coldRounds: 3,
    warmFor: 900,
    warmRounds: 3,
    limit: 20_000,
  };
}
