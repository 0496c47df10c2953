/**
 * Who publishes the pack, as of when it speaks, and where an error in it is reported.
 * Owns: the two pieces, kept apart so that card and popup can place them.
 * Used by: the card's foot, the popup's reading view.
 * Never: follows an address that is not https.
 */
import type { JSX } from 'preact';
import type { PackRef } from '../../lib/pure/card/model';
import { useSay } from './say';

/** @param titled with the pack's title, where there is more than one */
export function PackLine({ pack, titled }: { pack: PackRef; titled?: boolean }): JSX.Element {
  return (
    <p class="pack-line" lang={pack.language}>
      {titled && (
        <>
          <bdi>{pack.title}</bdi>
          {' · '}
        </>
      )}
      <bdi>{pack.publisher}</bdi>
      {pack.publisher && pack.asOfNote && ' · '}
      <bdi>{pack.asOfNote}</bdi>
    </p>
  );
}

/** @param titled its name says in which pack, where there is more than one */
export function ReportErrorLink({ pack, titled }: { pack: PackRef; titled?: boolean }): JSX.Element | null {
  const say = useSay();
  if (!pack.contactUrl.startsWith('https://')) return null;
  return (
    <a
      class="btn soft"
      href={pack.contactUrl}
      target="_blank"
      rel="noopener noreferrer"
      title={say('claims_reportHint')}
      aria-label={titled ? say('text_colon', say('claims_report'), pack.title) : undefined}
    >
      {say('claims_report')}
    </a>
  );
}

/** Several packs, each with the way to report an error in it. */
export function PackLines({ packs }: { packs: readonly PackRef[] }): JSX.Element {
  return (
    <>
      {packs.map((pack) => (
        <div key={pack.id} class="pack-lines">
          <PackLine pack={pack} titled />
          <ReportErrorLink pack={pack} titled />
        </div>
      ))}
    </>
  );
}
