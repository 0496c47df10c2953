/**
 * A claim of the map, read in full.
 * Owns: the frame, the focus when it comes, and closing it.
 * Used by: `MapPage.tsx`.
 * Never: draws a claim otherwise than the card does.
 */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SaidClaim } from '../../lib/pure/card/said';
import { SaidClaimItem } from '../claims/SaidClaimItem';
import { useSay } from '../shared/say';

export interface ClaimBesideProps {
  claim: SaidClaim;
  language: string | undefined;
  /** The focus goes back to where it was asked for. */
  onClose(): void;
}

export function ClaimBeside({ claim, language, onClose }: ClaimBesideProps): JSX.Element {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <aside
      class="map-beside"
      aria-labelledby="map-beside"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="map-beside-head">
        <h2 id="map-beside" class="part-title" ref={heading} tabIndex={-1}>
          {say('map_beside')}
        </h2>
        <button type="button" class="btn outlined" onClick={onClose}>
          {say('map_close')}
        </button>
      </div>
      <ol class="claims">
        <SaidClaimItem claim={claim} language={language} actions={undefined} />
      </ol>
    </aside>
  );
}
