/**
 * The package under test, unpacked once per run and removed at its end.
 * Owns: that folder's life; it is in vitest's main process, since a test process may be ended without a word.
 * Used by: `tests/vitest.browsers.config.ts`; the folder reaches tests as `inject('extensionDir')`.
 * Never: builds.
 */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { unpackPackage } from '../../scripts/browsers/package';
import { BARE, BROWSER } from './which';

declare module 'vitest' {
  interface ProvidedContext {
    /** The unpacked package, or '' for a browser without the extension. */
    extensionDir: string;
  }
}

export function setup(project: TestProject): (() => void) | undefined {
  const folder = BARE ? '' : unpackPackage(BROWSER);
  project.provide('extensionDir', folder);
  return folder ? () => rmSync(folder, { recursive: true, force: true }) : undefined;
}
