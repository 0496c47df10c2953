/**
 * One claim: its kind, its text, its footing, who says so, what came back, and where the source says it.
 * Owns: the order of these parts; where packs record it differently, their codings side by side.
 * Used by: the card, and `ClaimItem.tsx`.
 * Never: shows a claim without its responses in the same item.
 */
import type { ComponentChildren, JSX } from 'preact';
import type { SaidClaim, SaidCoding } from '../../lib/pure/card/said';
import { useSay } from '../shared/say';
import { Sign } from '../signs/Sign';
import { CopyClaim } from './CopyClaim';
import type { ClaimActions } from './claim-actions';
import { FootingDrawing } from './FootingDrawing';
import { Lane } from './Lane';

export interface SaidClaimItemProps {
  claim: SaidClaim;
  /** Of the pack's own texts, where the claim does not say. */
  language: string | undefined;
  actions: ClaimActions | undefined;
  /** What stands below it in the same item. */
  children?: ComponentChildren;
}

export function SaidClaimItem({ claim, children, ...rest }: SaidClaimItemProps): JSX.Element {
  const differ = claim.also.length > 0;
  return (
    <li class="claim">
      {claim.from && !differ && <From words={claim.from} />}
      <Statement claim={claim} {...rest} />
      {claim.differences.map((words, index) => (
        <p key={index} class="footing difference" dir="auto">
          {words}
        </p>
      ))}
      {differ ? (
        <ul class="codings">
          {[claim, ...claim.also].map((coding, index) => (
            <li key={coding.key} class="coding">
              <From words={coding.from} />
              {index > 0 && <Statement claim={coding} {...rest} />}
              <Coding claim={coding} {...rest} />
            </li>
          ))}
        </ul>
      ) : (
        <Coding claim={claim} {...rest} />
      )}
      {children}
    </li>
  );
}

/** Which pack records it so. */
function From({ words }: { words: string }): JSX.Element {
  return (
    <p class="from-pack" dir="auto">
      {words}
    </p>
  );
}

interface CodingProps extends Omit<SaidClaimItemProps, 'claim' | 'children'> {
  claim: SaidCoding;
}

/** The claim's kind and words, with its footing at a glance. */
function Statement({ claim, language }: CodingProps): JSX.Element {
  return (
    <div class="claim-top">
      <h3 class="statement">
        <span class="kind">{claim.kind}</span>
        {/* The kind and the text are one heading. */}
        <span class="heard"> · </span>
        <span class="text" dir="auto" lang={claim.language ?? language}>
          {claim.text}
        </span>
      </h3>
      <FootingDrawing footing={claim.footing} />
    </div>
  );
}

/** What one pack records: its origins, what it takes for granted, both lanes, its place in the source. */
function Coding({ claim, language, actions }: CodingProps): JSX.Element {
  const say = useSay();
  return (
    <>
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
        <Sourced claim={claim} language={claim.language ?? language} actions={actions} />
      </div>
    </>
  );
}

/** Where the source says it, what must be known of the claim, and the notes on both lanes behind one button. */
function Sourced({ claim, language, actions }: CodingProps): JSX.Element {
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
        {actions?.further?.(claim)}
      </div>
    </div>
  );
}
