/**
 * A list of claims, or the plain word that there are none.
 * Owns: nothing but the list.
 * Used by: the card, the popup's reading view.
 * Never: sorts; the model is ranked already.
 */
import type { JSX } from 'preact';
import type { ListedClaim } from '../../lib/pure/card/model';
import type { Context } from '../../lib/pure/words/said';
import { useSay } from '../shared/say';
import { ClaimItem } from './ClaimItem';
import type { ClaimActions } from './claim-actions';

export interface ClaimListProps {
  card: Context;
  claims: readonly ListedClaim[];
  id?: string | undefined;
  actions?: ClaimActions | undefined;
}

export function ClaimList({ card, claims, id, actions }: ClaimListProps): JSX.Element {
  const say = useSay();
  if (claims.length === 0) return <p class="message">{say('claims_noneOfName')}</p>;
  return (
    <ol class="claims" id={id}>
      {claims.map((claim) => (
        <ClaimItem key={`${claim.pack}/${claim.id}`} claim={claim} card={card} actions={actions} />
      ))}
    </ol>
  );
}
