/**
 * Keeps a wrong pack out of the packages.
 * Owns: the build step that checks every `*.pack.json` that is imported.
 * Used by: `wxt.config.ts`, and so by every build and by `npm run dev`.
 * Never: changes a pack; what is checked is what is built in.
 */
import type { Plugin } from 'vite';
import type { PackProblem } from '../../lib/pure/pack/parse';
import { parsePack } from '../../lib/pure/pack/parse';

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

/** What is wrong with the text of a pack, one line a problem; null when nothing is. */
export function faultOf(json: string): string | null {
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch (error) {
    return `  no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  const result = parsePack(input);
  return result.ok ? null : result.problems.map(line).join('\n');
}

function line({ path, found, allowed }: PackProblem): string {
  return `  ${path || 'the pack'}: found ${found}; allowed: ${allowed}`;
}
