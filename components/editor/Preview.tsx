/**
 * The claim as its card will show it.
 * Owns: the frame, and the sentence where there is nothing to show yet.
 * Used by: `Writing.tsx`.
 * Never: differs from the card: it is drawn by the same components.
 */
import type { JSX } from 'preact';
import type { SaidCard } from '../../lib/pure/card/said';
import { SaidClaimItem } from '../claims/SaidClaimItem';
import { useSay } from '../shared/say';

export function Preview({ card }: { card: SaidCard | null }): JSX.Element {
  const say = useSay();
  return (
    <section class="editor-preview" aria-labelledby="preview-title">
      <h2 id="preview-title" class="part-title">
        {say('editor_preview')}
      </h2>
      {card ? (
        <div class="editor-card">
          <p class="editor-card-name" dir="auto">
            {card.entity.name}
          </p>
          <ol class="claims">
            {card.claims.map((claim) => (
              <SaidClaimItem key={claim.id} claim={claim} language={card.pack.language} actions={undefined} />
            ))}
          </ol>
        </div>
      ) : (
        <p class="hint">{say('editor_noPreview')}</p>
      )}
    </section>
  );
}
