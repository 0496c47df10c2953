/**
 * Keeps a wrong pack out of the packages.
 * Owns: the build step that checks every `*.pack.json` that is imported.
 * Used by: `wxt.config.ts`, and so by every build and by `npm run dev`.
 * Never: changes a pack; what is checked is what is built in.
 */
import type { Plugin } from 'vite';
import type { Finding } from '../../lib/pure/pack/finding';
import { readPack } from '../../lib/pure/pack/read';

/** Checks packs as they are imported, before they become code. */
export function checkedPacks(): Plugin {
  return {
    name: 'checked-packs',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.pack.json')) return null;
      const fault = faultOf(code);
      if (fault !== null) this.error(`${id} is not a right pack:\n${fault}`);
      return null;
    },
  };
}

/** What is wrong with the text of a pack, a few lines a problem; null when nothing is. Warnings are no fault. */
export function faultOf(text: string): string | null {
  const read = readPack(text, { warnings: false });
  if (read.ok) return null;
  const lines = read.problems.map(lineOf);
  return [...lines, ...(read.more > 0 ? [`  and ${read.more} more`] : [])].join('\n');
}

function lineOf({ path, line, column, found, allowed, mend }: Finding): string {
  const words = `found ${found}; allowed: ${allowed}${mend === '' ? '' : `. ${mend}`}`;
  return `  line ${line}, column ${column}: ${path || 'the pack'}: ${words}`;
}
