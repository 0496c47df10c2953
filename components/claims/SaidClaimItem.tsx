/**
 * One claim: its kind, its text, its footing, who says so, what came back, and where the source says it.
 * Owns: the order of these parts.
 * Used by: the card, and `ClaimItem.tsx`.
 * Never: shows a claim without its responses in the same item.
 */
import type { JSX } from 'preact';
import type { SaidClaim } from '../../lib/pure/card/said';
import { useSay } from '../shared/say';
import { Sign } from '../signs/Sign';
import { CopyClaim } from './CopyClaim';
import type { ClaimActions } from './claim-actions';
import { FootingDrawing } from './FootingDrawing';
import { Lane } from './Lane';

export interface SaidClaimItemProps {
  claim: SaidClaim;
  /** Of the pack's own texts. */
  language: string | undefined;
  actions: ClaimActions | undefined;
}

export function SaidClaimItem({ claim, language, actions }: SaidClaimItemProps): JSX.Element {
  const say = useSay();
  return (
    <li class="claim">
      <div class="claim-top">
        <h3 class="statement">
          <span class="kind">{claim.kind}</span>
          {/* The kind and the text are one heading. */}
          <span class="heard"> · </span>
          <span class="text" dir="auto" lang={language}>
            {claim.text}
          </span>
        </h3>
        <FootingDrawing footing={claim.footing} />
      </div>
      {claim.origins && <p class="footing">{claim.origins}</p>}
      {claim.presupposed.map(({ words, mark }, index) => (
        <p key={index} class={`footing presupposed tone-${mark?.tone ?? ''}`}>
          {mark && <Sign name={mark.sign} />}
          <span>{words}</span>
        </p>
      ))}
      <div class="lanes">
        <Lane label={say('claims_saysWho')} rows={claim.reports} actions={actions} />
        {claim.responses && <Lane label={say('claims_inResponse')} rows={claim.responses} actions={actions} />}
        <Sourced claim={claim} language={language} actions={actions} />
      </div>
    </li>
  );
}

/** Where the source says it, what must be known of the claim, and the notes on both lanes behind one button. */
function Sourced({ claim, language, actions }: SaidClaimItemProps): JSX.Element {
  const say = useSay();
  return (
    <div class="lane from">
      <p class="lane-label">{say('claims_source')}</p>
      <div>
        <p>
          {claim.place}
          {claim.note && (
            <>
              {' · '}
              <bdi lang={language}>{claim.note}</bdi>
            </>
          )}
        </p>
        {claim.notes.length > 0 && (
          <details>
            <summary>{say('claims_notes')}</summary>
            <ul>
              {claim.notes.map(({ lead, beside }, index) => (
                <li key={index} dir="auto">
                  <b>{lead}</b>
                  {beside}
                </li>
              ))}
            </ul>
          </details>
        )}
        {actions?.onCopy && <CopyClaim text={claim.copy} about={claim.text} onCopy={actions.onCopy} />}
      </div>
    </div>
  );
}
