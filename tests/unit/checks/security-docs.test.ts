/** Proves: each test and file that the documents on security and privacy name is there, so that no row promises a test that has gone. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const FILES = globSync('{tests,scripts,lib,entrypoints}/**/*.{ts,tsx,html}', { cwd: ROOT });
/** Between back quotes: a path, or the end of one. */
const NAMED = /`([\w./-]+\.(?:ts|html))`/g;

it.each(['docs/security.md', 'docs/privacy.md'])('%s names files that there are', (document) => {
  const named = [...readFileSync(path.join(ROOT, document), 'utf8').matchAll(NAMED)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
});

function isThere(name: string): boolean {
  return FILES.some((file) => file === name || file.endsWith(`/${name}`)) || name === 'wxt.config.ts';
}
