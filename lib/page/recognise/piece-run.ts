/**
 * A paragraph of a page in its pieces, joined only where it is read.
 * Owns: its text and where each node begins in it, as `lib/page/text/runs.ts` joins them.
 * Used by: the walk over paragraphs.
 * Never: asks a node for its text again: between a look and a reading the page may have changed.
 */
import type { PlacedMention } from '../mentions/placed';
import type { PlacedParagraph } from './paragraphs';

export class PieceRun implements PlacedParagraph {
  readonly nodes: Text[] = [];
  /** Empty until its pieces are asked for. */
  readonly starts: number[] = [];
  mentions: readonly PlacedMention[] = [];
  /** Whether its text was asked for. */
  isJoined = false;
  readonly element: Element;
  /** Whether a line break stands before a text; null: it has none. */
  readonly #breaksBefore: ((node: Text) => boolean) | null;
  #known: readonly string[] | null = null;

  constructor(element: Element, breaksBefore: ((node: Text) => boolean) | null) {
    this.element = element;
    this.#breaksBefore = breaksBefore;
  }

  /** Most paragraphs of a page name nobody, and nobody asks for these. */
  get pieces(): readonly string[] {
    this.#known ??= this.#read();
    return this.#known;
  }

  get text(): string {
    this.isJoined = true;
    const { pieces } = this;
    return pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('');
  }

  #read(): string[] {
    const pieces: string[] = [];
    let length = 0;
    for (const node of this.nodes) {
      const breaks = this.#breaksBefore !== null && pieces.length > 0 && this.#breaksBefore(node);
      const piece = breaks ? `\n${node.data}` : node.data;
      this.starts.push(length + (breaks ? 1 : 0));
      pieces.push(piece);
      length += piece.length;
    }
    return pieces;
  }
}
