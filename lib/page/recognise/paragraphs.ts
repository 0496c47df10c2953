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
import { LazyRun } from './lazy-run';
import type { TextRules } from './text-rules';

/** A paragraph and its place: text nodes, and where each begins in the text. */
export interface PlacedParagraph extends Paragraph, Pick<Run, 'element' | 'nodes' | 'starts'> {}

/** Texts that are looked at in one step, where nobody asks for their paragraphs' text. */
const STEP = 40;
/** UTF-16 units of text asked for that count as a text: they may be read, which takes long. */
const UNITS = 50;

/** Walks the paragraphs of a tree, a few of them a step. */
export function walkParagraphs(
  tree: Tree,
  board: Pick<Board, 'begunBy'>,
  rules: TextRules,
  emit: (paragraph: PlacedParagraph) => void,
): RunWalk {
  const walker = page.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  let next = walker.nextNode() as Text | null;
  /** The way up from the next text, to go on from where the page was when it is gone. */
  let way: Element[] = [];
  /** Texts of white space right before the next text: it may go on what they begin. */
  let blanks: Text[] = [];
  /** Blocks with line breaks in them; on most pages there are few. */
  const broken = new Set(
    [...tree.querySelectorAll('br')].map(({ parentElement: at }) => at && rules.blockElementOf(at)),
  );

  /** Emits the paragraph that a text with words is of, and goes on behind it. @returns how many texts it counts as */
  const read = (word: Text, parent: Element): number => {
    const before = blanks;
    blanks = [];
    let block = board.begunBy(word);
    let nodes = [word];
    if (!block && before.length > 0) {
      const part = partsOf(rules.blockElementOf(parent), parent);
      nodes = [...before.slice(1 + before.findLastIndex(({ parentElement: owner }) => !owner || !part(owner))), word];
      block = board.begunBy(nodes[0] as Text);
    }
    if (block) {
      // Where a name is, the board knows what belongs to its block.
      let count = nodes.length;
      next = nextText();
      while (next && count < block.nodes.length && next === block.nodes[count]) {
        count += 1;
        next = nextText();
      }
      if (count === block.nodes.length) {
        // It has asked already whether the block is shown; it may list what stands beside the article.
        const isThere = block.mentions.length > 0 || rules.isShown(block.element);
        if (isThere && rules.regionOf(block.element) === 'text') emit(block);
        return count + block.text.length / UNITS;
      }
      // The page has changed since, and the board is about to read it anew.
      nodes = block.nodes.slice(0, count);
    } else next = nextText();
    const element = rules.blockElementOf(parent);
    const isPart = partsOf(element, parent);
    for (let within = parent; next; next = nextText()) {
      const owner: Element | null = next.parentElement;
      if (!owner || (owner !== within && !isPart(owner))) break;
      nodes.push(next);
      within = owner;
    }
    if (rules.regionOf(element) !== 'text' || !rules.isShown(element)) return nodes.length;
    const run = new LazyRun(element, nodes, broken.has(element) ? (node) => rules.afterLineBreak(node, element) : null);
    emit(run);
    return nodes.length + run.joined / UNITS;
  };

  /** The next text that is not empty. */
  function nextText(): Text | null {
    let node = walker.nextNode() as Text | null;
    while (node?.length === 0) node = walker.nextNode() as Text | null;
    return node;
  }

  /** Tells whose texts are part of a block. @param parent has a text of it */
  function partsOf(element: Element, parent: Element): (owner: Element) => boolean {
    const isOwnProse = parent === element || rules.isProse(element);
    return (owner) => (owner === element ? isOwnProse : isWithin(owner, element, rules));
  }

  return {
    step() {
      if (next && !next.isConnected) next = resume();
      for (let looked = 0; next && looked < STEP; ) {
        const text: string = next.data;
        const parent: Element | null = hasSign(text) ? next.parentElement : null;
        if (parent && rules.isProse(parent)) {
          looked += read(next, parent);
          continue;
        }
        looked += 1;
        // What is no prose, as a script, parts what stands before and behind it.
        if (parent) blanks = [];
        else if (text !== '') blanks.push(next);
        next = walker.nextNode() as Text | null;
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

/** Whether an element is part of the running text of a block. */
const isWithin = (inline: Element, block: Element, { blockElementOf, isInline }: TextRules): boolean =>
  isInline(inline) && (inline.parentElement === block || blockElementOf(inline) === block);

/** Whether a text is more than white space. */
const hasSign = (text: string): boolean => text.charCodeAt(0) > SPACE || text.trim() !== '';
const SPACE = 32;
