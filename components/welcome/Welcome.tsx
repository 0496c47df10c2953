/**
 * The first-run page.
 * Owns: its layout and the order of what it says.
 * Used by: `entrypoints/welcome`, the gallery.
 * Never: asks for anything; the reader may close it unread.
 */
import type { JSX } from 'preact';
import type { EntityKey } from '../../lib/pure/card/model';
import type { RunOn } from '../../lib/pure/settings/settings';
import { RunOnField } from '../options/RunOnField';
import { SAMPLE_NAMES, SampleText } from '../shared/SampleText';
import { Section } from '../shared/Section';
import { type Status, StatusLine } from '../shared/StatusLine';
import { useSay } from '../shared/say';

const PROMISES = ['device', 'page', 'verdicts'] as const;

export interface WelcomeProps {
  runOn: RunOn;
  status: Status | null;
  /** The reader asks for a card without a pointer. */
  onOpen(entity: EntityKey): void;
  onRunOn(value: RunOn): void;
  onOptions(): void;
}

export function Welcome({ runOn, status, onOpen, onRunOn, onOptions }: WelcomeProps): JSX.Element {
  const say = useSay();
  return (
    <div class="sw page welcome" lang={say.locale} dir={say.direction}>
      <main>
        <h1 class="page-title">{say('welcome_title')}</h1>
        <p class="page-lead">{say('welcome_lead')}</p>
        <SampleText short />
        <div class="buttons">
          <p class="hint">{say('welcome_withoutPointer')}</p>
          {SAMPLE_NAMES.map(({ entity, name }) => (
            <button key={entity} type="button" class="btn outlined" onClick={() => onOpen(entity)}>
              {say('welcome_openCard', name)}
            </button>
          ))}
        </div>
        <Section id="promises" title={say('welcome_promises')}>
          <dl class="promises">
            {PROMISES.map((each) => (
              <div key={each}>
                <dt>{say(`welcome_${each}`)}</dt>
                <dd>{say(`welcome_${each}Text`)}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section id="knows" title={say('welcome_knows')}>
          <p>{say('welcome_knowsText')}</p>
        </Section>
        <Section id="run" title={say('options_run_title')}>
          <RunOnField value={runOn} onChange={onRunOn} />
          <div class="buttons">
            <button type="button" class="btn outlined" onClick={onOptions}>
              {say('welcome_options')}
            </button>
          </div>
        </Section>
        <p class="hint">{say('welcome_done')}</p>
      </main>
      <StatusLine status={status} />
    </div>
  );
}
