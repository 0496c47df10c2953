/**
 * Options: what opens a card, and how fast it comes and goes.
 * Owns: the section's layout and its words.
 * Used by: `Options.tsx`.
 * Never: offers a delay that the settings would refuse.
 */
import type { JSX } from 'preact';
import { HIDE_DELAY, OPEN_BY, type OpenBy, SHOW_DELAY } from '../../lib/pure/settings/settings';
import type { MessageKey, Say } from '../../lib/pure/words/say';
import { Managed } from '../shared/Managed';
import { RadioGroup } from '../shared/RadioGroup';
import { RangeField } from '../shared/RangeField';
import { Section } from '../shared/Section';
import { useSay } from '../shared/say';
import { isManaged, type PartProps } from './model';

const WORDS: Readonly<Record<OpenBy, readonly [label: MessageKey, hint: MessageKey]>> = {
  rest: ['options_cards_rest', 'options_cards_restHint'],
  click: ['options_cards_click', 'options_cards_clickHint'],
  keys: ['options_cards_keys', 'options_cards_keysHint'],
};
/** ms: what an arrow key changes. */
const STEP = 50;
/** ms: below the first it feels quick, above the second slow. */
const SHOW_FEELS = [350, 700] as const;
const HIDE_FEELS = [250, 800] as const;

export function CardsPart({ model, actions }: PartProps): JSX.Element {
  const { settings } = model;
  const say = useSay();
  const disabled = settings.openBy === 'rest' ? undefined : say('options_cards_restOnly');
  return (
    <Section id="cards" title={say('options_cards_title')}>
      <Managed by={isManaged(model, 'openBy')}>
        <RadioGroup
          legend={say('options_cards_legend')}
          choices={OPEN_BY.map((value) => ({ value, label: say(WORDS[value][0]), hint: say(WORDS[value][1]) }))}
          value={settings.openBy}
          onChange={(value) => void actions.set('openBy', value)}
        />
      </Managed>
      <Managed by={isManaged(model, 'showDelay')}>
        <RangeField
          label={say('options_cards_showDelay')}
          value={settings.showDelay}
          {...SHOW_DELAY}
          step={STEP}
          words={(ms) => delayWords(say, ms, SHOW_FEELS)}
          disabled={disabled}
          onChange={(ms) => actions.set('showDelay', ms).then(() => undefined)}
        />
      </Managed>
      <Managed by={isManaged(model, 'hideDelay')}>
        <RangeField
          label={say('options_cards_hideDelay')}
          value={settings.hideDelay}
          {...HIDE_DELAY}
          step={STEP}
          words={(ms) => delayWords(say, ms, HIDE_FEELS)}
          disabled={disabled}
          onChange={(ms) => actions.set('hideDelay', ms).then(() => undefined)}
        />
      </Managed>
    </Section>
  );
}

/** “0.45 seconds, medium” */
function delayWords(say: Say, ms: number, [quick, slow]: readonly [number, number]): string {
  const format = new Intl.NumberFormat(say.locale, { style: 'unit', unit: 'second', unitDisplay: 'long' });
  const seconds = format.format(ms / 1000);
  if (ms < quick) return say('options_cards_quick', seconds);
  return ms > slow ? say('options_cards_slow', seconds) : say('options_cards_medium', seconds);
}
