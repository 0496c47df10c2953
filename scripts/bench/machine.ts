/**
 * The machine on which was measured, as far as it explains figures.
 * Owns: reading processor, memory and system at run time.
 * Used by: `main.ts`.
 * Never: a name of the machine, of a person or of a folder.
 */
import { readFileSync } from 'node:fs';
import os from 'node:os';

/** One line: processor, cores, memory, system, load. */
export function describeMachine(): string {
  const cpus = os.cpus();
  const model = cpus[0]?.model.replace(/\s+/g, ' ').trim() || 'unknown processor';
  const memory = `${Math.round(os.totalmem() / 2 ** 30)} GB of memory`;
  const load = os.loadavg()[0] ?? 0;
  const busy = os.platform() === 'win32' ? '' : `; load ${load.toFixed(1)} at the start`;
  return `${model}, ${cpus.length} cores (${os.arch()}), ${memory}; ${system()}${busy}`;
}

function system(): string {
  try {
    const name = /^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
    if (name) return name;
  } catch {
    // Not a Linux that says so.
  }
  return `${os.type()} ${os.release()}`;
}
