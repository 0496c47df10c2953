/**
 * A list of claims under a heading of the panel.
 * Owns: where each claim can be found again, and which of them the reader points at.
 * Used by: `EntitySection.tsx`, `StandingSection.tsx`.
 * Never: draws a claim otherwise than the card does.
 */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EntityKey, NameRef } from '../../lib/pure/card/model';
import type { PanelClaim, PanelPack } from '../../lib/pure/panel/model';
import { ClaimItem } from '../claims/ClaimItem';

export interface ClaimsOfProps {
  claims: readonly PanelClaim[];
  packs: readonly PanelPack[];
  /** Marks the claims in which this entity takes part. */
  pointed?: EntityKey | null | undefined;
  /** Whose section this is; that name is plain text. */
  self?: EntityKey | undefined;
  onEntity(entity: NameRef): void;
}

export function ClaimsOf({ claims, packs, pointed = null, self, onEntity }: ClaimsOfProps): JSX.Element {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    // The items are the card's own; what only the panel wants to know of them is put on afterwards.
    claims.forEach(({ key, parts }, at) => {
      const item = list.current?.children[at];
      item?.setAttribute('data-claim', key);
      item?.toggleAttribute('data-pointed', pointed !== null && parts.some(({ entity }) => entity === pointed));
    });
  });
  return (
    <ol class="claims" ref={list}>
      {claims.map(({ key, claim, pack }) => {
        const context = packs.find((each) => each.pack.id === pack);
        if (!context) return <li key={key} />;
        const others = packs.filter((each) => each !== context);
        return <ClaimItem key={key} claim={claim} card={{ ...context, others }} actions={{ self, onEntity }} />;
      })}
    </ol>
  );
}
