/**
 * Who publishes the pack, as of when it speaks, and where an error in it is reported.
 * Owns: the two pieces, kept apart so that card and popup can place them.
 * Used by: the card's foot, the popup's reading view.
 * Never: follows an address that is not https.
 */
import type { JSX } from 'preact';
import type { PackRef } from '../../lib/pure/card/model';
import { useSay } from './say';

export function PackLine({ pack }: { pack: PackRef }): JSX.Element {
  return (
    <p class="pack-line" lang={pack.language}>
      <bdi>{pack.publisher}</bdi>
      {pack.publisher && pack.asOfNote && ' · '}
      <bdi>{pack.asOfNote}</bdi>
    </p>
  );
}

export function ReportErrorLink({ pack }: { pack: PackRef }): JSX.Element | null {
  const say = useSay();
  if (!pack.contactUrl.startsWith('https://')) return null;
  return (
    <a
      class="btn soft"
      href={pack.contactUrl}
      target="_blank"
      rel="noopener noreferrer"
      title={say('claims_reportHint')}
    >
      {say('claims_report')}
    </a>
  );
}
