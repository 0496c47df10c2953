/**
 * Blocks in document order.
 * Owns: keeping a list in order while blocks come and go.
 * Used by: the board.
 * Never: sorts by comparing any two: browsers compare far siblings by walking from one to the other. Blocks are read
 * in order, a stretch at a time, so a stretch finds its place once and each block is then compared with its
 * neighbours only.
 */
import { inPage } from '../text/shadow';
import type { Block } from './placed';

/** Gives the blocks of a set in document order, at little cost where few are new since the last call. */
export type DocumentOrder = (blocks: ReadonlySet<Block>) => Block[];

export function createDocumentOrder(): DocumentOrder {
  let ordered: Block[] = [];
  return (blocks) => {
    ordered = ordered.filter((block) => blocks.has(block));
    const known = new Set(ordered);
    const fresh = [...blocks].filter((block) => !known.has(block));
    if (fresh.length > 0) ordered = merge(ordered, fresh);
    return ordered;
  };
}

function merge(ordered: readonly Block[], fresh: readonly Block[]): Block[] {
  const result = [...ordered];
  let at = result.length;
  for (const block of fresh) {
    const before = result[at - 1];
    const after = result[at];
    const fits = (!before || precedes(before, block)) && (!after || precedes(block, after));
    if (!fits) at = search(result, block);
    result.splice(at, 0, block);
    at += 1;
  }
  return result;
}

function search(list: readonly Block[], block: Block): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && precedes(other, block)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function precedes(a: Block, b: Block): boolean {
  const [first, second] = [a.nodes[0], b.nodes[0]];
  if (!first || !second) return false;
  const [here, there] = [inPage(first), inPage(second)];
  const apart = here !== there && (here !== first || there !== second);
  return (
    ((apart ? here : first).compareDocumentPosition(apart ? there : second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}
