/**
 * From the Node that runs npm to the one that runs our TypeScript.
 * Owns: the choice, and the oldest version that will do.
 * Used by: `npm start` and `npm test`.
 * Never: imports a package: it runs on a bare Node 20.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../..');
/** The first Node that runs TypeScript files as they are, without a flag. */
const OLDEST = [22, 18];

/** Runs a script of this repository and gives its exit code. @throws Error with one line without a fit Node. */
export function handOver(script, args) {
  const bin = path.join(ROOT, 'node_modules', '.bin');
  const own = path.join(bin, 'node');
  const node = existsSync(own) ? own : process.execPath;
  if (node === process.execPath && isTooOld()) {
    throw new Error(
      `Please install Node ${OLDEST.join('.')} or newer: on this system ${process.version} is what we found.`,
    );
  }
  // First on the path, so that the tools in that folder run on the same Node.
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(node, [path.join(ROOT, script), ...args], { cwd: ROOT, stdio: 'inherit', env });
  // The terminal sends Ctrl-C to both of us: the child ends, and we end with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function isTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}
