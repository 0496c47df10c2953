/**
 * A paragraph of a page in its pieces, joined only where it is read.
 * Owns: its text and where each node begins in it, as `lib/page/text/runs.ts` joins them.
 * Used by: the walk over paragraphs.
 * Never: asks a node for its text again: between a look and a reading the page may have changed.
 */
import type { PlacedMention } from '../mentions/placed';
import type { PlacedParagraph } from './paragraphs';

export class PieceRun implements PlacedParagraph {
  readonly pieces: string[] = [];
  readonly nodes: Text[] = [];
  readonly starts: number[] = [];
  mentions: readonly PlacedMention[] = [];
  /** Whether its text was asked for. */
  isJoined = false;
  readonly element: Element;
  private length = 0;

  constructor(element: Element) {
    this.element = element;
  }

  /** @param breaks a line break stands before it */
  add(node: Text, piece: string, breaks: boolean): void {
    this.starts.push(this.length + (breaks ? 1 : 0));
    this.nodes.push(node);
    this.pieces.push(breaks ? `\n${piece}` : piece);
    this.length += piece.length + (breaks ? 1 : 0);
  }

  get text(): string {
    this.isJoined = true;
    return this.pieces.length === 1 ? (this.pieces[0] ?? '') : this.pieces.join('');
  }
}
