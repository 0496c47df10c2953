/**
 * What is known of an entity's claims at a moment.
 * Owns: the three states in which card and popup can show an entity.
 * Used by: the card, the popup's reading view, the entry points.
 * Never: holds an exception; an error is one of the kinds that the words know.
 */
import type { CardModel } from '../../lib/pure/card/model';
import type { CardError } from '../../lib/pure/words/card';

export type LoadState<Model = CardModel> =
  /** `name` is shown meanwhile, where it is known. */
  | { kind: 'loading'; name?: string | undefined }
  | { kind: 'error'; error: CardError; name?: string | undefined }
  | { kind: 'ready'; model: Model };
