/**
 * The site: whether Says Who is on there and why, the switch, and the pause.
 * Owns: which of its controls make a difference now.
 * Used by: `PageSection.tsx`.
 * Never: a control that would change nothing.
 */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { SitePage } from '../../lib/pure/popup/model';
import type { PauseLength } from '../../lib/pure/sites/pause';
import { reasonWords } from '../../lib/pure/words/popup';
import { Switch } from '../shared/Switch';
import { useSay } from '../shared/say';
import { PauseButtons } from './PauseButtons';

export interface SiteSectionProps {
  page: SitePage;
  everywhere: boolean;
  now: number;
  onSite(on: boolean): void;
  onPause(length: PauseLength): void;
  onResume(): void;
  onAllow(): void;
}

export function SiteSection(props: SiteSectionProps): JSX.Element {
  const { page, everywhere } = props;
  const say = useSay();
  const reasonId = useId();
  const paused = page.reason === 'paused';
  return (
    <section class="site">
      <div class="site-row">
        <h2 class="host" tabIndex={-1} data-start>
          <bdi>{page.host}</bdi>
        </h2>
        <Switch
          on={page.on}
          label={say('popup_siteLabel', page.host)}
          describedBy={reasonId}
          // Off everywhere is off here; this switch would change nothing that can be seen.
          disabled={!everywhere || page.managed}
          onChange={props.onSite}
        />
      </div>
      <p id={reasonId} class="reason">
        {reasonWords(say, page, props.now)}
        {page.managed && ` ${say('managed_note')}`}
        {page.isPrivate && !page.managed && ` ${say('popup_private')}`}
      </p>
      {everywhere && !page.managed && (page.on || paused) && (
        <PauseButtons host={page.host} paused={paused} onPause={props.onPause} onResume={props.onResume} />
      )}
      {page.forNow && (
        <p class="for-now">
          {say('popup_forNow')}{' '}
          <button type="button" class="text-button" onClick={props.onAllow}>
            {say('popup_allowAlways')}
          </button>
        </p>
      )}
    </section>
  );
}
