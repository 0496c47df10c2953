/** Proves that no source file has outgrown one idea: CONTRIBUTING.md says how long it may be. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');
/** Lines: what can be held in the head at once, and with it the reason to part a file. */
const MOST = 300;

it(`no source file has more than ${MOST} lines`, () => {
  const files = ['lib', 'components', 'entrypoints', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|mjs|css)$/.test(file))
      .map((file) => path.join(folder, file)),
  );
  expect(files.length).toBeGreaterThan(500);
  const lines = (file: string): number => readFileSync(path.join(ROOT, file), 'utf8').trimEnd().split('\n').length;
  expect(files.filter((file) => lines(file) > MOST)).toEqual([]);
  expect(readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8')).toContain(`at most ${MOST}`);
});
