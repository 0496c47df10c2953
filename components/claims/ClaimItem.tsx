/**
 * One claim of a card model, put into words and drawn.
 * Owns: nothing but the way from one to the other.
 * Used by: popup and side panel; the card script is sent the words and draws them itself.
 * Never: draws anything but what the card draws.
 */
import type { JSX } from 'preact';
import type { ListedClaim } from '../../lib/pure/card/model';
import { type Context, sayClaim } from '../../lib/pure/words/said';
import { useSay } from '../shared/say';
import type { ClaimActions } from './claim-actions';
import { SaidClaimItem } from './SaidClaimItem';

export interface ClaimItemProps {
  claim: ListedClaim;
  card: Context;
  actions?: ClaimActions | undefined;
}

export function ClaimItem({ claim, card, actions }: ClaimItemProps): JSX.Element {
  return <SaidClaimItem claim={sayClaim(useSay(), claim, card)} language={card.pack.language} actions={actions} />;
}
