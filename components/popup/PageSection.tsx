/**
 * The popup's part about this page: the site, and the names found; or why there is nothing.
 * Owns: which of these shows.
 * Used by: `Popup.tsx`.
 * Never: an empty space; silence is explained.
 */
import type { JSX } from 'preact';
import type { EntityKey } from '../../lib/pure/card/model';
import type { PopupModel } from '../../lib/pure/popup/model';
import { Digest, type DigestProps } from '../digest/Digest';
import { useSay } from '../shared/say';
import { CannotRun, type CannotRunProps } from './CannotRun';
import { MutedNames, type MutedNamesProps } from './MutedNames';
import { NameList } from './NameList';
import { SiteSection, type SiteSectionProps } from './SiteSection';

export interface PageSectionProps
  extends Omit<SiteSectionProps & CannotRunProps & MutedNamesProps, 'page' | 'everywhere' | 'now' | 'muted'> {
  onShow(key: EntityKey): void;
  onRead(key: EntityKey): void;
  /** What can be done with the digest. */
  digest: Omit<DigestProps, 'digest'>;
}

export function PageSection({ model, ...does }: PageSectionProps & { model: PopupModel }): JSX.Element {
  const say = useSay();
  const { page, everywhere, now } = model;
  if (page.kind === 'loading') return <p class="message loading">{say('popup_loading')}</p>;
  if (page.kind !== 'page') return <CannotRun page={page} onAllow={does.onAllow} onReload={does.onReload} />;
  return (
    <>
      <SiteSection
        page={page}
        everywhere={everywhere}
        now={now}
        onSite={does.onSite}
        onPause={does.onPause}
        onResume={does.onResume}
        onAllow={does.onAllow}
      />
      {page.on && (
        <section class="found">
          <h2 class="section-title">{say('popup_onThisPage')}</h2>
          <NameList names={page.names} onShow={does.onShow} onRead={does.onRead} />
          <p class="found-note">
            {page.scanning ? say('popup_scanning') : page.names.length === 0 ? say('popup_nothing') : ''}
          </p>
          <MutedNames muted={page.muted} onUnmute={does.onUnmute} />
        </section>
      )}
      {/* Below the names: it may be long, and they are what the popup is opened for. */}
      {page.on && page.digest && <Digest {...does.digest} digest={page.digest} />}
    </>
  );
}
