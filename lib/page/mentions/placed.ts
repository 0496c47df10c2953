/**
 * Mentions in their places on a page.
 * Owns: the types of a block and of a placed mention.
 * Used by: the board, the document order, marks, hit test and hovering.
 * Never: holds code.
 */
import type { Mention } from '../../pure/names/mention';
import type { SentenceCard } from '../card/contract';
import type { Region } from '../text/regions';
import type { Run } from '../text/runs';

/** A run in which names were found, as it was read: where the page has changed since, its mentions still fit its text. */
export interface Block extends Run {
  /** Where it stood then. */
  region: Region;
  mentions: PlacedMention[];
}

/** A mention in its place on the page. */
export interface PlacedMention extends Mention {
  id: number;
  block: Block;
  range: StaticRange;
  /** Not a name but a sentence: what its card shows. */
  sentence?: SentenceCard;
}
