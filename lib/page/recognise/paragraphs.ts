/**
 * The paragraphs of a page in which claims are looked for: the article's own text that is shown, in order.
 * Owns: which runs are paragraphs, and their mentions.
 * Used by: the scan; the page's own reading, in slices.
 * Never: finds names; the board has them. Joins no text that nobody asks for. And never changes anything.
 */
import type { Paragraph } from '../../pure/recognise/recogniser';
import type { Board } from '../mentions/board';
import type { Block } from '../mentions/placed';
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
  let next = nextOf(walker);
  /** The way up from the next text, to go on from where the page was when it is gone. */
  let way: Element[] = [];
  /** Texts of white space right before the next text: it may go on what they begin. */
  let blanks: Text[] = [];
  /** Blocks with line breaks in them; on most pages there are few. */
  const broken = new Set(
    [...tree.querySelectorAll('br')].map(({ parentElement: at }) => at && rules.blockElementOf(at)),
  );

  /** Goes through a block in which somebody is named: the board knows what belongs to it. @returns see `readNext` */
  const readBlock = (block: Block): number => {
    const { element, nodes } = block;
    let count = 1;
    for (next = nextOf(walker); next && count < nodes.length; next = nextOf(walker)) {
      if (next === nodes[count]) count += 1;
      else if (next.length > 0) break;
    }
    // The page has changed since, and the board is about to read it anew.
    if (count < nodes.length) return readOn(nodes.slice(0, count), element);
    // The board has asked already whether a block with marks is shown; it may list what stands beside the article.
    if (block.region === 'text' && (block.mentions.length > 0 || rules.isShown(element))) emit(block);
    return count + block.text.length / UNITS;
  };

  /** Goes on from the first texts of a block to its end. @returns see `readNext` */
  const readOn = (nodes: Text[], element: Element): number => {
    let within = nodes.at(-1)?.parentElement ?? element;
    const isPart = partsOf(element, within);
    for (; next; next = nextOf(walker)) {
      if (next.length === 0) continue;
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

  /** Tells whose texts are part of a block. @param parent has a text of it */
  const partsOf = (element: Element, parent: Element): ((owner: Element) => boolean) => {
    const isOwnProse = parent === element || rules.isProse(element);
    return (owner) => (owner === element ? isOwnProse : isWithin(owner, element, rules));
  };

  /** Emits the paragraph that begins with a text, if one does, and goes on behind it. @returns how many texts it counts as */
  const readNext = (text: Text): number => {
    const before = blanks;
    const block = board.begunBy(text);
    if (block) {
      blanks = [];
      return readBlock(block);
    }
    const { data } = text;
    const parent = hasSign(data) ? text.parentElement : null;
    next = nextOf(walker);
    if (parent) {
      // What is no prose, as a script, parts what stands before and behind it.
      blanks = [];
      if (!rules.isProse(parent)) return 1;
      const element = rules.blockElementOf(parent);
      const isPart = partsOf(element, parent);
      const opens = 1 + before.findLastIndex(({ parentElement: at }) => !at || !isPart(at));
      return readOn([...before.slice(opens), text], element);
    }
    if (data !== '') blanks.push(text);
    return 1;
  };

  return {
    step() {
      if (next && !next.isConnected) next = resume();
      let looked = 0;
      for (let at = next; at && looked < STEP; at = next) looked += readNext(at);
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
    return nextOf(walker);
  }
}

const nextOf = (walker: TreeWalker): Text | null => walker.nextNode() as Text | null;

/** Whether an element is part of the running text of a block. */
const isWithin = (inline: Element, block: Element, { blockElementOf, isInline }: TextRules): boolean =>
  isInline(inline) && (inline.parentElement === block || blockElementOf(inline) === block);

/** Whether a text is more than white space. */
const hasSign = (text: string): boolean => text.charCodeAt(0) > SPACE || text.trim() !== '';
const SPACE = 32;
