/**
 * The popup's part about this page: the site's switch with its reason, and the names found.
 * Owns: the plain words for pages where nothing can be shown.
 * Used by: `Popup.tsx`.
 * Never: an empty space; silence is explained.
 */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { EntityKey } from '../../lib/pure/card/model';
import type { PageModel } from '../../lib/pure/popup/model';
import { keyed } from '../../lib/pure/words/keyed';
import { Switch } from '../shared/Switch';
import { useSay } from '../shared/say';
import { NameList } from './NameList';

export interface PageSectionProps {
  page: PageModel;
  everywhere: boolean;
  onSite(on: boolean): void;
  onShow(key: EntityKey): void;
  onRead(key: EntityKey): void;
}

export function PageSection({ page, everywhere, onSite, onShow, onRead }: PageSectionProps): JSX.Element {
  const say = useSay();
  const reasonId = useId();
  if (page.kind === 'loading') return <p class="message loading">{say('popup_loading')}</p>;
  if (page.kind !== 'page') {
    return <p class="message">{say(page.kind === 'no-access' ? 'popup_noAccess' : 'popup_extensionPage')}</p>;
  }
  return (
    <>
      <section class="site">
        <div class="site-row">
          <h2 class="host">{page.host}</h2>
          <Switch
            on={page.on}
            label={say('popup_siteLabel', page.host)}
            describedBy={reasonId}
            // Off everywhere is off here; this switch would change nothing that can be seen.
            disabled={!everywhere}
            onChange={onSite}
          />
        </div>
        <p id={reasonId} class="reason">
          {say(keyed('popup_reason', page.reason))}
        </p>
      </section>
      {page.on && (
        <section class="found">
          <h2 class="section-title">{say('popup_onThisPage')}</h2>
          <NameList names={page.names} onShow={onShow} onRead={onRead} />
          <p class="found-note" role="status">
            {page.scanning ? say('popup_scanning') : page.names.length === 0 ? say('popup_nothing') : ''}
          </p>
        </section>
      )}
    </>
  );
}
