/**
 * The marker: keeps the marks true to the mentions.
 * Owns: which mentions carry a mark now.
 * Used by: the reading session.
 * Never: looks at the whole page for a change of a few paragraphs, unless the reader wants one mark a page.
 */
import { toMark } from '../../pure/marks/which';
import type { MarkWhich } from '../../pure/settings/settings';
import type { Board, BoardChange } from '../mentions/board';
import type { Block, PlacedMention } from '../mentions/placed';
import type { Paint } from './paint';
import type { ShadowStyle } from './shadow-style';

export interface Marker {
  update(change: BoardChange): void;
  isMarked(mention: PlacedMention): boolean;
  /** Chooses all marks anew: other entities are muted now. */
  renew(): void;
  /** Puts all marks on the page anew. */
  restore(): void;
  readonly count: number;
}

/** @param isMuted entities that the reader wants no marks of */
export function createMarker(
  board: Board,
  paint: Paint,
  style: ShadowStyle,
  which: MarkWhich,
  isMuted: (entity: string) => boolean = () => false,
): Marker {
  const marked = new Set<PlacedMention>();
  const loud = (block: Block): PlacedMention[] => block.mentions.filter((mention) => !isMuted(mention.entity));

  /** What ought to be marked, of the mentions that the change can have touched. */
  const wanted = (change: BoardChange): PlacedMention[] => {
    if (which === 'first-on-page') return toMark(board.inOrder().map(loud), which);
    // What a change brings, it brings by whole blocks.
    return toMark([...new Set(change.added.map((mention) => mention.block))].map(loud), which);
  };

  const turnTo = (now: readonly PlacedMention[], gone: readonly PlacedMention[]): void => {
    const removed = gone.filter((mention) => marked.delete(mention)).map(rangeOf);
    const added: StaticRange[] = [];
    let reached: Block | null = null;
    for (const mention of now) {
      if (marked.has(mention)) continue;
      marked.add(mention);
      added.push(mention.range);
      if (mention.block !== reached) style.reach(mention.block.element);
      reached = mention.block;
    }
    paint.change(added, removed, () => [...marked].map(rangeOf));
  };
  const without = (now: readonly PlacedMention[]): PlacedMention[] => {
    const stay = new Set(now);
    return [...marked].filter((each) => !stay.has(each));
  };

  return {
    get count() {
      return marked.size;
    },
    isMarked: (mention) => marked.has(mention),
    restore: () => paint.set([...marked].map(rangeOf)),
    update(change) {
      const now = wanted(change);
      turnTo(now, which === 'first-on-page' ? without(now) : change.removed);
    },
    renew() {
      const now = toMark(board.inOrder().map(loud), which);
      turnTo(now, without(now));
    },
  };
}

function rangeOf(mention: PlacedMention): StaticRange {
  return mention.range;
}
