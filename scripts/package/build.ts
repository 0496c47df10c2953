/**
 * Building one browser's package.
 * Owns: how wxt is called, the name of the package, and its sum.
 * Used by: `main.ts`, and every script that starts a browser with the package in it.
 * Never: leaves an older package where a build failed: it throws.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName } from '../setup/browsers.mjs';
import { ROOT, runTool } from '../test/run.ts';
import { filesBelow } from './files.ts';
import { zipOf } from './zip.ts';

export const OUTPUT = path.join(ROOT, '.output');
export const { version: VERSION } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

/** wxt's names, and its arguments. */
const TARGETS: Readonly<Record<BrowserName, { folder: string; args: readonly string[] }>> = {
  chromium: { folder: 'chrome-mv3', args: ['build', '-b', 'chrome'] },
  firefox: { folder: 'firefox-mv3', args: ['build', '-b', 'firefox', '--mv3'] },
};

/** Builds a browser's package into `.output/`. @returns its line: sum, name and size; @throws Error with what wxt said */
export async function buildPackage(name: BrowserName): Promise<string> {
  const { folder, args } = TARGETS[name];
  const { code, output } = await runTool('wxt', args);
  if (code !== 0) throw new Error(`The build for ${name} failed.\n${output}`);
  const built = path.join(OUTPUT, folder);
  return writeArchive(folder, zipOf(built, filesBelow(built)));
}

/** @param part the end of its name: `sources` */
export function writeArchive(part: string, bytes: Uint8Array): string {
  const file = `says-who-${VERSION}-${part}.zip`;
  const target = path.join(OUTPUT, file);
  mkdirSync(OUTPUT, { recursive: true });
  // At once: another step may be reading the one before.
  writeFileSync(`${target}.new`, bytes);
  renameSync(`${target}.new`, target);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${file}  ${bytes.length} bytes`;
}
