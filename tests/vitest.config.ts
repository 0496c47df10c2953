/** Unit tests: plain Node, no browser, no package. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  plugins: [preact()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // One process for many files: nothing here keeps state between them, and starting one costs more than most files.
    isolate: false,
    // The machine has few cores; a unit test that takes longer than this is no unit test.
    testTimeout: 10_000,
  },
});
