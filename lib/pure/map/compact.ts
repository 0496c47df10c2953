/**
 * Things one below the other, as near as can be to where each would like to be.
 * Owns: keeping their order and what lies between them.
 * Used by: `layout.ts`: the layout library keeps lines straight at the price of wide gaps.
 * Never: lets two of them touch.
 */

export interface Wish {
  /** Where its middle would like to be. */
  at: number;
  height: number;
}

/** Neighbours that touch move together, to the mean of what they wish for. */
interface Block {
  wishes: number[];
  /** From the middle of its first thing to that of its last. */
  length: number;
}

/**
 * The middles, in the order given.
 * @param apart between two of them
 */
export function placed(things: readonly Wish[], apart: number): number[] {
  const steps = things.map(({ height }, at) => (height + (things[at - 1]?.height ?? 0)) / 2 + apart);
  const blocks: Block[] = [];
  // What each would like its block's first middle to be: then all things of a block agree by their mean.
  const firstOf = ({ wishes }: Block): number => wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length;
  things.forEach(({ at }, index) => {
    let block: Block = { wishes: [at], length: 0 };
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      const from = last.length + (steps[index - block.wishes.length + 1] ?? 0);
      if (firstOf(last) + from <= firstOf(block)) break;
      blocks.pop();
      block = { wishes: [...last.wishes, ...block.wishes.map((wish) => wish - from)], length: from + block.length };
    }
    blocks.push(block);
  });
  let index = 0;
  return blocks.flatMap((block) => {
    let middle = firstOf(block);
    return block.wishes.map((_, nth) => {
      if (nth > 0) middle += steps[index] ?? 0;
      index += 1;
      return middle;
    });
  });
}
