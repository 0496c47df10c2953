/**
 * What a reader can do with a claim, where the view around it can carry it out.
 * Owns: the callbacks' types.
 * Used by: the claims and the card.
 * Never: required; without it a claim is only read.
 */
import type { ComponentChild } from 'preact';
import type { NameRef } from '../../lib/pure/card/model';
import type { SaidCoding } from '../../lib/pure/card/said';

export interface ClaimActions {
  /** Whose claims are shown already; its name is plain text. */
  self?: string | undefined;
  /** Show the claims of somebody who is named with a claim. @param byKey the focus has to go along */
  onEntity?: ((entity: NameRef, byKey: boolean) => void) | undefined;
  /** @returns whether it is in the clipboard now */
  onCopy?: ((text: string) => Promise<boolean>) | undefined;
  /** What else can be done with it here, beside the copying. */
  further?: ((claim: SaidCoding) => ComponentChild) | undefined;
}
