/**
 * Pausing on this site, and going on.
 * Owns: the two lengths of a pause.
 * Used by: `SiteSection.tsx`.
 * Never: asks how long in figures; who wants more has the switch.
 */
import type { JSX } from 'preact';
import { PAUSES, type PauseLength } from '../../lib/pure/sites/pause';
import type { MessageKey } from '../../lib/pure/words/say';
import { useSay } from '../shared/say';

const WORDS = {
  hour: ['popup_pauseHour', 'popup_pauseHourOn'],
  today: ['popup_pauseToday', 'popup_pauseTodayOn'],
} as const satisfies Record<PauseLength, readonly [MessageKey, MessageKey]>;

export interface PauseButtonsProps {
  host: string;
  paused: boolean;
  onPause(length: PauseLength): void;
  onResume(): void;
}

export function PauseButtons({ host, paused, onPause, onResume }: PauseButtonsProps): JSX.Element {
  const say = useSay();
  return (
    <div class="pauses">
      {paused ? (
        <button type="button" class="btn pill" aria-label={say('popup_resumeOn', host)} onClick={onResume}>
          {say('popup_resume')}
        </button>
      ) : (
        PAUSES.map((length) => (
          <button
            key={length}
            type="button"
            class="btn pill"
            aria-label={say(WORDS[length][1], host)}
            onClick={() => onPause(length)}
          >
            {say(WORDS[length][0])}
          </button>
        ))
      )}
    </div>
  );
}
