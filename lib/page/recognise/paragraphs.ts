/**
 * The paragraphs of a page in which claims are looked for: the article's own text that is shown, in order.
 * Owns: which runs are paragraphs, and their mentions.
 * Used by: the scan; the page's own reading, in slices.
 * Never: finds names; the board has them. Joins no text that nobody asks for. And never changes anything.
 */
import type { Paragraph } from '../../pure/recognise/recogniser';
import type { Board } from '../mentions/board';
import { page } from '../own-document';
import type { Run, RunWalk } from '../text/runs';
import type { Tree } from '../text/shadow';
import { PieceRun } from './piece-run';
import type { TextRules } from './text-rules';

/** A paragraph and its place: text nodes, and where each begins in the text. */
export interface PlacedParagraph extends Paragraph, Pick<Run, 'element' | 'nodes' | 'starts'> {}

/** Texts that are looked at in one step, where none of their paragraphs is read. */
const STEP = 40;

/** Walks the paragraphs of a tree: a few of them a step, or one whose text was asked for. */
export function walkParagraphs(
  tree: Tree,
  board: Pick<Board, 'blockOf'>,
  rules: TextRules,
  emit: (paragraph: PlacedParagraph) => void,
): RunWalk {
  const walker = page.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  let next = walker.nextNode() as Text | null;
  /** The way up from the next text, to go on from where the page was when it is gone. */
  let way: Element[] = [];

  /** Emits the run that begins with the next text, and goes on behind it. @returns whether its text was asked for */
  const read = (first: Text, parent: Element): boolean => {
    const element = rules.blockElementOf(parent);
    const run = new PieceRun(element);
    let within: Element | null = null;
    let node: Text | null = first;
    for (; node; node = walker.nextNode() as Text | null) {
      const piece = node.data;
      if (piece === '') continue;
      const owner: Element | null = node.parentElement;
      if (!owner || (owner !== within && !isPartOf(owner, element, rules))) break;
      within = owner;
      run.add(node, piece, run.nodes.length > 0 && rules.afterLineBreak(node, element));
    }
    next = node;
    if (!run.pieces.some(hasSign)) return false;
    const block = board.blockOf(first);
    // Where a name is, the board has asked already whether it is shown; it may list what stands beside the article.
    if (rules.regionOf(placeOf(element)) !== 'text' || (!block?.mentions.length && !rules.isShown(element)))
      return false;
    if (block) run.mentions = block.mentions;
    emit(run);
    return run.isJoined;
  };

  return {
    step() {
      if (next && !next.isConnected) next = resume();
      for (let looked = 0; next && looked < STEP; looked += 1) {
        const parent: Element | null = next.data === '' ? null : next.parentElement;
        if (!parent || !rules.isProse(parent)) next = walker.nextNode() as Text | null;
        else if (read(next, parent)) break;
      }
      return next !== null;
    },
    pause() {
      way = [];
      for (let at = next?.parentElement ?? null; at && at !== tree; at = rules.parentOf(at)) way.push(at);
    },
  };

  function resume(): Text | null {
    const from = way.find((element) => rules.holds(tree, element));
    if (!from) return null;
    walker.currentNode = from;
    return walker.nextNode() as Text | null;
  }
}

/** Whether the text of an element is running text of a block: the block's own, or that of an inline element in it. */
function isPartOf(owner: Element, block: Element, { blockElementOf, isInline, isProse }: TextRules): boolean {
  if (owner === block) return isProse(block);
  return isInline(owner) && (owner.parentElement === block || blockElementOf(owner) === block);
}

/** Elements of running text that say nothing of themselves where they have no attribute. */
const BARE = /^(?:p|li|t[dh]|d[dt]|h[1-6]|blockquote|div)$/;

/** The element whose region is that of another: most paragraphs are where their parent is. */
const placeOf = (element: Element): Element =>
  BARE.test(element.localName) && !element.hasAttributes() ? (element.parentElement ?? element) : element;

/** Whether a text is more than white space. */
const hasSign = (text: string): boolean => text.charCodeAt(0) > SPACE || text.trim() !== '';
const SPACE = 32;
