/**
 * Archives that are the same, byte for byte, whenever they are made of the same files.
 * Owns: order, times and compression.
 * Used by: `main.ts`.
 * Never: keeps a file's own time or owner.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The first moment that a zip can hold, in the clock of whoever makes it. */
const TIME = new Date(1980, 0, 1);
/** The best that deflate gives; a package is made once and loaded many times. */
const LEVEL = 9;

/** @param files paths below `root`, in any order */
export function zipOf(root: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  // By code units, not by the machine's language.
  for (const file of [...files].sort((a, b) => (a < b ? -1 : 1))) {
    entries[file] = [readFileSync(path.join(root, file)), { mtime: TIME, level: LEVEL }];
  }
  return zipSync(entries);
}
