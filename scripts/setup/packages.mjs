/**
 * Whether the packages are installed as the lock file says, and their installation.
 * Owns: that comparison.
 * Used by: the commands (`npm start`, `npm test`, `npm run scan`, …), before anything is installed.
 * Never: imports a package: it runs on a bare Node 20.
 */
import { spawnSync } from 'node:child_process';
import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');

/** Installs what the lock file names, if it is not there. @throws Error with one line when that fails. */
export function needPackages() {
  if (isInstalled()) return;
  // Another working copy's packages: npm would empty them under whoever is using them there.
  if (isLink('node_modules')) return;
  // On stderr, both the word and the tool's own: stdout is for what a command was asked for.
  console.error('Installing packages ...');
  // No package here needs its install script, so none is run.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    cwd: ROOT,
    stdio: ['inherit', 2, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('"npm ci" failed: the packages could not be installed.');
}

/** By content, not by date: a fresh checkout touches every date. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  const same = (name) => present[name]?.version === wanted[name]?.version;
  const needed = Object.keys(wanted).filter((name) => name !== '' && !wanted[name].optional);
  return needed.every(same) && Object.keys(present).every(same);
}

function isLink(folder) {
  return lstatSync(path.join(ROOT, folder), { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(path.join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}
