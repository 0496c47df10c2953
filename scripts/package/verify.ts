/**
 * Proves that the packages can be made again from the sources archive alone.
 * Owns: the build in an empty folder, and the comparison.
 * Used by: `npm run package -- --verify`, `npm run test:long`.
 * Never: takes anything from this folder but the archives.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';

/** @param output the folder with the three archives; @throws Error where a byte differs, or the build fails */
export async function verify(output: string, version: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'says-who-sources-'));
  const name = (part: string): string => `says-who-${version}-${part}.zip`;
  try {
    for (const [file, bytes] of Object.entries(unzipSync(readFileSync(path.join(output, name('sources')))))) {
      const target = path.join(folder, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
    run(folder, 'npm', ['ci', '--no-audit', '--no-fund']);
    run(folder, 'npm', ['run', '-s', 'package', '--', '--packages']);
    const packages = ['chrome-mv3', 'firefox-mv3'].map(name);
    const different = packages.filter(
      (file) => !readFileSync(path.join(output, file)).equals(readFileSync(path.join(folder, '.output', file))),
    );
    if (different.length > 0) throw new Error(`Built again from the sources, these differ: ${different.join(', ')}`);
    return `built again from the sources: ${packages.length} packages, byte for byte the same`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(cwd: string, tool: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(tool, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
