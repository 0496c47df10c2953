/**
 * What `npm test` is made of, in order.
 * Owns: the list.
 * Used by: `main.ts`.
 * Never: asks the network for anything but the package registry's lock check.
 */
import { runTool } from './run.ts';
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
  toolStep('package for Chromium', 'wxt', ['zip', '-b', 'chrome']),
  toolStep('package for Firefox', 'wxt', ['zip', '-b', 'firefox', '--mv3']),
];

export const PACKAGE: readonly Step[] = [
  toolStep('packages: size, manifest, contents', 'node', ['scripts/checks/package.ts'], ({ output }) => output),
  toolStep('package for Firefox (web-ext lint)', 'web-ext', [
    'lint',
    '--warnings-as-errors',
    '--source-dir',
    '.output/firefox-mv3',
  ]),
  {
    name: 'lock file',
    async run() {
      const { code, output } = await runTool('npm', ['ci', '--dry-run', '--ignore-scripts']);
      const missing = output.split('\n').filter((line) => line.includes('Missing'));
      return { ...count(code === 0 && missing.length === 0), output: missing.join('\n') || output };
    },
  },
];

/** What is run in a browser of its own: each waits more than it works, so all of them run side by side. */
const SUITES = {
  'end to end': ['tests/e2e'],
  'views and pages': ['tests/components', 'tests/page'],
} as const;

/** Two runs per browser; they do not share anything. */
export const BROWSERS: readonly Step[] = (['chromium', 'firefox'] as const).flatMap((name) =>
  Object.entries(SUITES).map(([suite, folders]) => ({
    name: `${suite}, in ${name === 'chromium' ? 'Chromium' : 'Firefox'}`,
    run: () => runVitest('tests/vitest.browsers.config.ts', { SAYS_WHO_BROWSER: name }, folders),
  })),
);
