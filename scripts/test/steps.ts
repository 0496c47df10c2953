/**
 * What `npm test` and `npm run test:long` are made of, in order.
 * Owns: the list.
 * Used by: `main.ts`.
 * Never: asks the network for anything but the package registry's lock check.
 */

import { lintForFirefox } from '../package/lint.ts';
import type { BrowserName } from '../setup/browsers.mjs';
import { type Ran, runTool } from './run.ts';
import { count, type Step, toolStep } from './step.ts';
import { runVitest } from './vitest.ts';

/** Seconds, on the sources alone: `npm run check`. */
export const QUICK: readonly Step[] = [
  toolStep('format and lint (biome)', 'biome', ['check', '--error-on-warnings', '.']),
  toolStep('lint (oxlint)', 'oxlint', ['--deny-warnings']),
  toolStep('unused code (knip)', 'knip', []),
  toolStep('rings', 'node', ['scripts/checks/rings.ts']),
  toolStep('types', 'tsc', ['--noEmit']),
  toolStep('types of the pure ring', 'tsc', ['--noEmit', '-p', 'lib/pure']),
  toolStep('types of the page ring', 'tsc', ['--noEmit', '-p', 'lib/page']),
  { name: 'unit tests', run: () => runVitest('tests/vitest.config.ts') },
];

/** The two packages; the steps after it need them. */
export const BUILD: readonly Step[] = [
  toolStep('package for Chromium', 'node', ['scripts/package/main.ts', 'chromium']),
  toolStep('package for Firefox', 'node', ['scripts/package/main.ts', 'firefox']),
];

export const PACKAGE: readonly Step[] = [
  toolStep('packages: size, manifest, contents', 'node', ['scripts/checks/package.ts'], ({ output }) => output),
  {
    name: 'package for Firefox (web-ext lint)',
    run: async () => ({ ...count(true), output: '', note: await lintForFirefox('.output/firefox-mv3') }),
  },
  {
    name: 'lock file',
    async run() {
      const { code, output } = await runTool('npm', ['ci', '--dry-run', '--ignore-scripts']);
      const missing = output.split('\n').filter((line) => line.includes('Missing'));
      return { ...count(code === 0 && missing.length === 0), output: missing.join('\n') || output };
    },
  },
];

const inBrowser = (name: BrowserName, what: string, files: readonly string[], env = {}): Step => ({
  name: `${what}, in ${name === 'chromium' ? 'Chromium' : 'Firefox'}`,
  run: () => runVitest('tests/vitest.browsers.config.ts', { SAYS_WHO_BROWSER: name, ...env }, files),
});

const files = (...names: string[]): string[] => names.map((name) => `tests/e2e/${name}.e2e.ts`);
const without = (...lists: readonly string[][]): string[] => lists.flat().map((file) => `--exclude=${file}`);

/** Pages of the extension and hostile pages that wait for the long run in both browsers. */
const LATER = files(
  'options',
  'welcome',
  'map',
  'complaints-places',
  'hostile',
  'privacy',
  'platform',
  'storage-faults',
  'private-windows',
);
/** In Firefox these wait as well: it takes twice as long, and differs least there. */
const LATER_IN_FIREFOX = files('popup', 'panel', 'sites', 'editor', 'library', 'two-packs');
/** A large pack on its way through the extension: a small one in Chromium at each run, the largest in both in the long. */
const SCALE = files('scale');
/** The command; it brings a browser of its own. */
const SCAN = files('scan');
/** From story to story without a reload: fifty at each run, in the long ten thousand in Chromium, whose nodes can be counted. */
const NAVIGATIONS = files('navigations');
/** Fails if the extension asked the network for anything: the last file of a run. */
const NETWORK = files('zz-network');
/** Its emulation of forced colours. */
const CHROMIUM_ONLY = ['tests/components/forced.browser.ts'];
/** The views that each run looks at with axe; the others wait for the long run. */
const VIEWS = ['tests/components/axe.browser.ts'];

/**
 * What runs in browsers: two lanes side by side, one for each, since there are two cores. What is in neither waits for
 * the long run, so that this one stays short enough to be run before each commit.
 */
export const BROWSERS: readonly (readonly Step[])[] = [
  [
    inBrowser('chromium', 'end to end', ['tests/e2e', ...without(LATER)]),
    inBrowser('chromium', 'views and pages', [...VIEWS, 'tests/page']),
  ],
  [
    inBrowser('firefox', 'end to end', ['tests/e2e', ...without(LATER, LATER_IN_FIREFOX, SCALE, SCAN, NAVIGATIONS)]),
    inBrowser('firefox', 'pages', ['tests/page']),
  ],
];

/** Ten times the changes of the small version: a page that is left open for days. */
const ENDURANCE = { SAYS_WHO_CHANGES: '100000' };
/** 50,000 claims and 10,000 names. */
const FULL_SCALE = { SAYS_WHO_SCALE: 'full' };

const lastLine = ({ output }: Ran): string => output.split('\n').at(-1) ?? '';

/** `npm run test:long`: all the rest, a page that changes for a long time, and the largest pack. */
export const LONG: readonly (readonly Step[])[] = [
  [
    toolStep('the same packages again, from the sources', 'node', ['scripts/package/main.ts', '--verify'], lastLine),
    inBrowser('chromium', 'end to end, the rest', [...LATER, ...NETWORK]),
    inBrowser('chromium', 'views', ['tests/components', ...VIEWS.map((file) => `--exclude=${file}`)]),
    inBrowser('chromium', 'endurance', ['tests/page/changes', ...NAVIGATIONS], ENDURANCE),
    inBrowser('chromium', 'the largest pack', SCALE, FULL_SCALE),
  ],
  [
    inBrowser('firefox', 'end to end, the rest', [...LATER, ...LATER_IN_FIREFOX, ...NAVIGATIONS, ...NETWORK]),
    inBrowser('firefox', 'views', ['tests/components', ...without(CHROMIUM_ONLY)]),
    inBrowser('firefox', 'endurance', ['tests/page/changes'], ENDURANCE),
    inBrowser('firefox', 'the largest pack', SCALE, FULL_SCALE),
  ],
];
