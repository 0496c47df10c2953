/**
 * Options: colours and text size of everything that is ours.
 * Owns: the section's layout and its words.
 * Used by: `Options.tsx`.
 * Never: changes a page's own look.
 */
import type { JSX } from 'preact';
import { TEXT_SIZES, type TextSize, THEMES, type Theme } from '../../lib/pure/settings/settings';
import type { MessageKey } from '../../lib/pure/words/say';
import { Managed } from '../shared/Managed';
import { RadioGroup } from '../shared/RadioGroup';
import { Section } from '../shared/Section';
import { useSay } from '../shared/say';
import { isManaged, type PartProps } from './model';

const COLOURS: Readonly<Record<Theme, MessageKey>> = {
  system: 'options_looks_system',
  light: 'options_looks_light',
  dark: 'options_looks_dark',
};
const SIZES: Readonly<Record<TextSize, MessageKey>> = {
  small: 'options_looks_small',
  normal: 'options_looks_normal',
  large: 'options_looks_large',
  largest: 'options_looks_largest',
};

export function LooksPart({ model, actions }: PartProps): JSX.Element {
  const { settings } = model;
  const say = useSay();
  return (
    <Section id="looks" title={say('options_looks_title')} intro={say('options_looks_intro')}>
      <Managed by={isManaged(model, 'theme')}>
        <RadioGroup
          legend={say('options_looks_theme')}
          choices={THEMES.map((value) => ({ value, label: say(COLOURS[value]) }))}
          value={settings.theme}
          inline
          onChange={(value) => void actions.set('theme', value)}
        />
      </Managed>
      <Managed by={isManaged(model, 'textSize')}>
        <RadioGroup
          legend={say('options_looks_textSize')}
          choices={TEXT_SIZES.map((value) => ({ value, label: say(SIZES[value]) }))}
          value={settings.textSize}
          inline
          onChange={(value) => void actions.set('textSize', value)}
        />
      </Managed>
    </Section>
  );
}
