/**
 * The order of the browser tests: by name.
 * Owns: nothing else. `zz-network.e2e.ts` speaks of the whole run, so it must come after the other end-to-end tests.
 * Used by: `tests/vitest.browsers.config.ts`.
 * Never: sorts by how long a file took last time, as vitest does if nothing is said.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

export class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const lastWords = (file: TestSpecification): string =>
      file.moduleId.includes('/zz-') ? `~${file.moduleId}` : file.moduleId;
    return files.toSorted((a, b) => (lastWords(a) < lastWords(b) ? -1 : 1));
  }
}
