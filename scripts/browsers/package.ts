/**
 * The built packages, as a browser will get them.
 * Owns: finding a built zip and unpacking it.
 * Used by: the test harness, `npm start`, the package checks.
 * Never: builds; an old package is the caller's mistake to avoid.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserName } from './session.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const OUTPUT = path.join(ROOT, '.output');
const ENDINGS: Record<BrowserName, RegExp> = { chromium: /-chrome-\w+\.zip$/, firefox: /-firefox-\w+\.zip$/ };

/** The newest built package for a browser. @throws Error when there is none. */
export function findPackage(name: BrowserName): string {
  const found = listOutput()
    .filter((file) => ENDINGS[name].test(file))
    .map((file) => path.join(OUTPUT, file))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (!found[0]) throw new Error(`no package for ${name} in .output: run "npm run build" first`);
  return found[0];
}

/** Unpacks a browser's package into a new folder of its own and gives that folder. */
export function unpackPackage(name: BrowserName): string {
  const folder = mkdtempSync(path.join(tmpdir(), `says-who-${name}-package-`));
  const files = unzipSync(readFileSync(findPackage(name)));
  for (const [file, bytes] of Object.entries(files)) {
    const target = path.join(folder, file);
    if (!target.startsWith(folder + path.sep)) throw new Error(`path leaves the package: ${file}`);
    if (file.endsWith('/')) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  return folder;
}

/** Gives an unpacked package another version, as an update would have. */
export function setVersion(folder: string, version: string): void {
  const manifest = path.join(folder, 'manifest.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version }));
}

function listOutput(): string[] {
  try {
    return readdirSync(OUTPUT);
  } catch {
    return [];
  }
}
