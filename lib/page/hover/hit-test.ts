/**
 * Which marked mention lies under a point.
 * Owns: the hit test.
 * Used by: the hover shell.
 * Never: asks the highlight registry first. Its answer costs time for every registered range, the caret's does not;
 * so the caret comes first, our own map second, and the registry only confirms that nothing covers the name.
 */

import type { Paint } from '../marks/paint';
import type { Board } from '../mentions/board';
import type { PlacedMention } from '../mentions/placed';
import { page } from '../own-document';
import { offsetOf } from '../text/positions';

/**
 * @param shadowRoots the open roots that hold marks; others are passed by
 * @param isMarked whether a mention carries a mark: names without one open no card
 */
export function mentionAt(
  x: number,
  y: number,
  board: Board,
  paint: Paint,
  shadowRoots: readonly ShadowRoot[],
  isMarked: (mention: PlacedMention) => boolean,
): PlacedMention | null {
  const caret = page.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (!caret || caret.offsetNode.nodeType !== Node.TEXT_NODE) return null;
  const node = caret.offsetNode as Text;
  const block = board.blockOf(node);
  if (!block) return null;
  const offset = offsetOf(block, node, caret.offset);
  const mention = block.mentions.find((each) => each.start <= offset && offset <= each.end && isMarked(each));
  return mention && paint.isAt(x, y, shadowRoots) ? mention : null;
}
