/**
 * What a card offers besides reading, where the script around it can carry it out.
 * Owns: the callbacks' types.
 * Used by: the card's parts, the card script, the gallery.
 * Never: required; what is missing is not offered.
 */
import type { NameRef } from '../../lib/pure/card/model';
import type { OnPagePart } from '../../lib/pure/words/digest';

export interface CardMore {
  /** Show somebody else's claims in the same card. @param byKey the focus has to go along */
  onEntity?(entity: NameRef, byKey: boolean): void;
  /** Whose claims were shown before; null where the card began with this entity. */
  back?: string | null;
  onBack?(byKey: boolean): void;
  /** @returns whether it is in the clipboard now */
  onCopy?(text: string): Promise<boolean>;
  /** It is the card of a sentence: what of its claims' responses is on the page. */
  sentence?: { title: string; parts: Readonly<Record<string, OnPagePart>>; onJump(place: number): void } | undefined;
  /** The entity was muted here; that can be undone. */
  muted?: boolean;
  /** What was asked for last could not be kept. */
  notKept?: boolean;
  onMute?(muted: boolean): void;
  /** Where the same claims open in full, as far as can be known before. */
  panelIn?: 'side-panel' | 'tab';
  /** Called in the press itself: the browser opens its panel for nothing else. */
  onPanel?(): void;
}
