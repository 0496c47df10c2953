/**
 * The paragraphs of a page in which claims are looked for: the article's own text that is shown, in order.
 * Owns: which runs are paragraphs, and their mentions.
 * Used by: the scan; the page's own reading, in slices.
 * Never: finds names; the board has them. And never changes anything.
 */
import type { Paragraph } from '../../pure/recognise/recogniser';
import type { Board } from '../mentions/board';
import { isShown, regionOf } from '../text/regions';
import { type Run, type RunWalk, walkRuns } from '../text/runs';
import type { Tree } from '../text/shadow';

/** A paragraph and its place: text nodes, and where each begins in the text. */
export interface PlacedParagraph extends Paragraph, Pick<Run, 'element' | 'nodes' | 'starts'> {}

/** Walks the paragraphs of a tree, a run a step. */
export function walkParagraphs(tree: Tree, board: Board, emit: (paragraph: PlacedParagraph) => void): RunWalk {
  return walkRuns(tree, ({ element, nodes, starts, text }) => {
    if (text.trim() === '') return;
    const [first] = nodes;
    const mentions = (first && board.blockOf(first)?.mentions) ?? [];
    // Where a name is, the board has asked already whether it is shown; it may list what stands beside the article.
    if (regionOf(element) !== 'text' || (mentions.length === 0 && !isShown(element))) return;
    emit({ element, nodes, starts, text, mentions });
  });
}
