/**
 * Which files an archive holds.
 * Owns: the list of the sources, and the list of a built folder.
 * Used by: `main.ts`, `verify.ts`.
 * Never: asks git: the sources archive must build where there is none.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Made by tools, or nobody's business. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', '.git', '.output', '.wxt', 'shots', 'coverage']);

/** All files below a folder, as paths with forward slashes. */
export function filesBelow(root: string, leftOut: ReadonlySet<string> = new Set()): string[] {
  const found: string[] = [];
  const look = (folder: string): void => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (leftOut.has(file) || file.endsWith('.log')) continue;
      if (entry.isDirectory()) look(file);
      else if (entry.isFile()) found.push(file);
    }
  };
  look('');
  return found;
}

/** What whoever builds or reviews a package needs. */
export const sourceFiles = (root: string): string[] => filesBelow(root, LEFT_OUT);
