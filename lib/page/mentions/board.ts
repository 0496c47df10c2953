/**
 * The board: every mention that is on the page now.
 * Owns: the blocks in which names were found, their mentions, and the way from a text node to its mentions.
 * Used by: the reader (writes it), marks, hit test, the list of names (read it).
 * Never: keeps anything about text without names, and never keeps a removed node alive: text nodes are held by the
 * blocks of connected elements only.
 */
import type { Mention } from '../../pure/names/mention';
import type { PageNames } from '../../pure/names/page-names';
import { blockElementOf } from '../text/blocks';
import { rangeOf } from '../text/positions';
import { isShown, markedRegions, type Region, regionOf } from '../text/regions';
import type { Run, Skim } from '../text/runs';
import { createDocumentOrder } from './document-order';
import type { Block, PlacedMention } from './placed';

export interface BoardChange {
  added: PlacedMention[];
  removed: PlacedMention[];
}

export interface Board {
  /**
   * Reads one run; blocks that it replaces are forgotten.
   * @param from no name begins before it
   */
  read(run: Run, from?: number): void;
  /** Tells which texts a walk has to read. */
  readonly skim: Skim;
  /** Elements with names that were shown when they were read and are no longer. */
  nowHidden(): Element[];
  /** Forgets the blocks that are the element's own. */
  forget(element: Element): void;
  /** Forgets the blocks whose elements or text have left the page. */
  sweep(): void;
  /**
   * Decides doubtful names anew; returns what changed since the last call.
   * @param most of how many blocks at once; the rest waits for the next call
   */
  settle(most: number): BoardChange;
  /** Whether `settle` left something for its next call. */
  readonly unsettled: boolean;
  blockOf(node: Text): Block | undefined;
  /** The block whose first text this is. */
  begunBy(first: Text): Block | undefined;
  /** How often each entity is named, in no particular order. */
  entities(): Map<string, number>;
  /** Blocks with mentions, in document order; costs a look at each block that came since the last call. */
  inOrder(): Block[];
  mention(id: number): PlacedMention | undefined;
  /** Elements with names that are not shown at present. */
  readonly hidden: ReadonlySet<Element>;
}

/** A run has at least one text node. */
const firstOf = ({ nodes }: Pick<Run, 'nodes'>): Text => nodes[0] as Text;

/** Everything up to it that stands in a text is a space. */
const SPACE = 32;

/** @param listed the regions whose mentions are kept; `scan` lists what stands beside the article too */
export function createBoard(names: PageNames<Block>, listed: readonly Region[] = markedRegions(false)): Board {
  // By first text only: pages have many more texts than blocks, and each entry costs the collector of garbage. Not a weak
  // map: that costs it far more, and blocks hold their texts as long as this does.
  const byFirst = new Map<Text, Block>();
  const blocksIn = new Map<Element, Block[]>();
  const byId = new Map<number, PlacedMention>();
  const hidden = new Set<Element>();
  const inDocumentOrder = createDocumentOrder();
  /** Blocks whose mentions are decided and not yet in their places. */
  let decided = new Map<Block, readonly Mention[]>();
  let dropped: PlacedMention[] = [];
  let lastId = 0;

  const drop = (block: Block): void => {
    names.forget(block);
    decided.delete(block);
    for (const mention of block.mentions) byId.delete(mention.id);
    dropped.push(...block.mentions);
    block.mentions = [];
    const first = firstOf(block);
    if (byFirst.get(first) === block) byFirst.delete(first);
    const rest = (blocksIn.get(block.element) ?? []).filter((other) => other !== block);
    if (rest.length > 0) blocksIn.set(block.element, rest);
    else blocksIn.delete(block.element);
  };

  const place = (block: Block, mention: Mention): PlacedMention | null => {
    const range = rangeOf(block, mention.start, mention.end);
    const parent = (range.startContainer as Text).parentElement;
    // A name in code or in a button inside a paragraph is not prose, even where the paragraph is.
    if (!parent) return null;
    if (parent !== block.element && !isShown(parent)) {
      hidden.add(block.element);
      return null;
    }
    if (parent !== block.element && !listed.includes(regionOf(parent))) return null;
    lastId += 1;
    const { entity, start, end } = mention;
    const placed: PlacedMention = { entity, start, end, id: lastId, block, range };
    byId.set(lastId, placed);
    return placed;
  };

  return {
    hidden,
    blockOf(node) {
      const known = byFirst.get(node);
      if (known) return known;
      const element = node.parentElement && blockElementOf(node.parentElement);
      return element ? blocksIn.get(element)?.find(({ nodes }) => nodes.includes(node)) : undefined;
    },
    begunBy: (first) => byFirst.get(first),

    mention: (id) => byId.get(id),

    skim: names,

    read(run, from) {
      for (const node of run.nodes) {
        const old = byFirst.get(node);
        if (old) drop(old);
      }
      // What parts two blocks in the page's source.
      if (run.text.charCodeAt(0) <= SPACE && run.text.trim() === '') return;
      const block: Block = { ...run, region: 'text', mentions: [] };
      if (!names.read(block, run.text, from)) return;
      const shown = isShown(run.element);
      if (!shown) hidden.add(run.element);
      if (shown) block.region = regionOf(run.element);
      if (!shown || !listed.includes(block.region)) {
        names.forget(block);
        return;
      }
      byFirst.set(firstOf(run), block);
      const siblings = blocksIn.get(run.element);
      if (siblings) siblings.push(block);
      else blocksIn.set(run.element, [block]);
    },

    forget(element) {
      for (const block of blocksIn.get(element) ?? []) drop(block);
      hidden.delete(element);
    },

    sweep() {
      for (const blocks of blocksIn.values()) {
        for (const block of blocks) if (!block.nodes.every((node) => node.isConnected)) drop(block);
      }
      for (const element of hidden) if (!element.isConnected) hidden.delete(element);
    },

    settle(most) {
      const removed = dropped;
      dropped = [];
      const added: PlacedMention[] = [];
      if (decided.size === 0) decided = names.resolve();
      const last = Math.max(0, decided.size - most);
      for (const [block, mentions] of decided) {
        if (decided.size === last) break;
        decided.delete(block);
        for (const mention of block.mentions) byId.delete(mention.id);
        removed.push(...block.mentions);
        block.mentions = [];
        for (const mention of mentions) {
          const placed = place(block, mention);
          if (!placed) continue;
          block.mentions.push(placed);
          added.push(placed);
        }
      }
      return { added, removed };
    },

    get unsettled() {
      return decided.size > 0;
    },

    nowHidden: () => [...blocksIn.keys()].filter((element) => !isShown(element)),

    entities() {
      const times = new Map<string, number>();
      for (const { entity } of byId.values()) times.set(entity, (times.get(entity) ?? 0) + 1);
      return times;
    },

    inOrder: () => inDocumentOrder(new Set([...blocksIn.values()].flat().filter((block) => block.mentions.length > 0))),
  };
}
