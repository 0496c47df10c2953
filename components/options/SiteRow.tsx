/**
 * One site of the list: what is set for it, and changing that.
 * Owns: the row's markup and its words.
 * Used by: `SitesPart.tsx`.
 * Never: offers “as everywhere” for a site that would then have no reason to be listed.
 */
import type { JSX } from 'preact';
import type { SiteRule } from '../../lib/pure/sites/rules';
import type { Say } from '../../lib/pure/words/say';
import { useSay } from '../shared/say';
import type { KeptSite } from './model';

export interface SiteRowProps {
  site: string;
  kept: KeptSite;
  /** ms since 1970 */
  now: number;
  /** Set by policy: it can be read, not changed. */
  managed: boolean;
  onKeep(kept: KeptSite): void;
  onRemove(): void;
}

export function SiteRow({ site, kept, now, managed, onKeep, onRemove }: SiteRowProps): JSX.Element {
  const say = useSay();
  return (
    <li class="row">
      <span class="row-name">
        <bdi>{site}</bdi>
        {kept.until !== null && <span class="hint">{pausedWords(say, kept.until, now)}</span>}
        {managed && <span class="hint">{say('managed_note')}</span>}
      </span>
      {kept.until !== null && (
        <button
          type="button"
          class="btn outlined"
          aria-label={say('options_sites_endPauseOf', site)}
          onClick={() => onKeep({ ...kept, until: null })}
        >
          {say('options_sites_endPause')}
        </button>
      )}
      <select
        aria-label={say('options_sites_ruleFor', site)}
        value={kept.rule ?? ''}
        disabled={managed}
        onChange={(event) => onKeep({ ...kept, rule: (event.currentTarget.value || null) as SiteRule | null })}
      >
        <option value="on">{say('options_sites_on')}</option>
        <option value="off">{say('options_sites_off')}</option>
        {kept.until !== null && <option value="">{say('options_sites_asEverywhere')}</option>}
      </select>
      {!managed && (
        <button type="button" class="btn" aria-label={say('options_sites_removeSite', site)} onClick={onRemove}>
          {say('options_sites_remove')}
        </button>
      )}
    </li>
  );
}

/** “Paused until 18:00”; with the day where that is another one. */
function pausedWords(say: Say, until: number, now: number): string {
  const day = new Intl.DateTimeFormat(say.locale, { dateStyle: 'medium' });
  const time = new Intl.DateTimeFormat(say.locale, {
    timeStyle: 'short',
    ...(day.format(until) === day.format(now) ? {} : { dateStyle: 'medium' }),
  });
  return say('options_sites_pausedUntil', time.format(until));
}
