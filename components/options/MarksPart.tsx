/**
 * Options: which mentions are marked, and how; with a sample that is marked as any page is.
 * Owns: the section's layout and its words.
 * Used by: `Options.tsx`.
 * Never: draws a mark: the sample is read and marked by the scripts that do it in pages.
 */
import type { JSX } from 'preact';
import { MARK, MARK_STYLES, type MarkStyle, type MarkWhich } from '../../lib/pure/settings/settings';
import type { MessageKey } from '../../lib/pure/words/say';
import { CheckField } from '../shared/CheckField';
import { Managed } from '../shared/Managed';
import { RadioGroup } from '../shared/RadioGroup';
import { SampleText } from '../shared/SampleText';
import { Section } from '../shared/Section';
import { useSay } from '../shared/say';
import { isManaged, type PartProps } from './model';

const WHICH: Readonly<Record<MarkWhich, MessageKey>> = {
  'first-in-paragraph': 'options_marks_firstInParagraph',
  'first-on-page': 'options_marks_firstOnPage',
  every: 'options_marks_every',
};
const STYLES: Readonly<Record<MarkStyle, MessageKey>> = {
  dotted: 'options_marks_dotted',
  solid: 'options_marks_solid',
  tint: 'options_marks_tint',
  bold: 'options_marks_bold',
};

export function MarksPart({ model, actions }: PartProps): JSX.Element {
  const { settings } = model;
  const say = useSay();
  return (
    <Section id="marks" title={say('options_marks_title')}>
      <SampleText />
      <p class="hint below-sample">{say('options_sample_note')}</p>
      <Managed by={isManaged(model, 'mark')}>
        <RadioGroup
          legend={say('options_marks_which')}
          choices={MARK.map((value) => ({ value, label: say(WHICH[value]) }))}
          value={settings.mark}
          onChange={(value) => void actions.set('mark', value)}
        />
      </Managed>
      <Managed by={isManaged(model, 'markStyle')}>
        <RadioGroup
          legend={say('options_marks_how')}
          choices={MARK_STYLES.map((value) => ({ value, label: say(STYLES[value]) }))}
          value={settings.markStyle}
          inline
          onChange={(value) => void actions.set('markStyle', value)}
        />
      </Managed>
      <Managed by={isManaged(model, 'sentences')}>
        <CheckField
          label={say('options_marks_sentences')}
          hint={say('options_marks_sentencesHint')}
          checked={settings.sentences}
          onChange={(on) => void actions.set('sentences', on)}
        />
      </Managed>
    </Section>
  );
}
