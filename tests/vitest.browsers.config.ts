/**
 * Tests in a real browser, one browser per run: `SAYS_WHO_BROWSER=firefox` or `chromium`.
 * They use the built package (`npm run build`), except those that bring their own page.
 */
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { ByName } from './harness/by-name';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [preact()],
  test: {
    include: ['tests/e2e/**/*.e2e.ts', 'tests/page/**/*.browser.ts', 'tests/components/**/*.browser.ts'],
    environment: 'node',
    globalSetup: 'tests/harness/unpack.ts',
    // One process and one browser for all files: starting one costs more than most tests.
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
    sequence: { sequencer: ByName },
    maxWorkers: 1,
    testTimeout: 20_000,
    // The first hook starts the browser, on a machine that may be busy.
    hookTimeout: 60_000,
  },
});
