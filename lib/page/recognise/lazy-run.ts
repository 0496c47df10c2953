/**
 * A paragraph of a page in which nobody is named, joined to one text only where somebody asks for it.
 * Owns: its text and where each node begins in it, as `lib/page/text/runs.ts` joins them.
 * Used by: the walk over paragraphs.
 * Never: asks a node for its text again: between a look and a reading the page may have changed.
 */
import type { PlacedMention } from '../mentions/placed';
import type { PlacedParagraph } from './paragraphs';

const NOBODY: readonly PlacedMention[] = [];

export class LazyRun implements PlacedParagraph {
  /** Empty until the text is asked for. */
  readonly starts: number[] = [];
  readonly mentions = NOBODY;
  readonly element: Element;
  readonly nodes: Text[];
  /** Whether a line break stands before a text; null: it has none. */
  readonly #breaksBefore: ((node: Text) => boolean) | null;
  #known: string | null = null;

  constructor(element: Element, nodes: Text[], breaksBefore: ((node: Text) => boolean) | null) {
    this.element = element;
    this.nodes = nodes;
    this.#breaksBefore = breaksBefore;
  }

  /** Most paragraphs of a page are far from everybody, and nobody asks for these. */
  get text(): string {
    this.#known ??= this.#join();
    return this.#known;
  }

  /** UTF-16 units that were asked for. */
  get joined(): number {
    return this.#known?.length ?? 0;
  }

  #join(): string {
    const { nodes, starts } = this;
    let text = '';
    for (const node of nodes) {
      if (starts.length > 0 && this.#breaksBefore?.(node)) text += '\n';
      starts.push(text.length);
      text += node.data;
    }
    return text;
  }
}
