/**
 * Options: when Says Who runs.
 * Owns: the section's layout.
 * Used by: `Options.tsx`.
 * Never: saves anything itself.
 */
import type { JSX } from 'preact';
import { CheckField } from '../shared/CheckField';
import { Section } from '../shared/Section';
import { useSay } from '../shared/say';
import type { PartProps } from './model';
import { RunOnField } from './RunOnField';

export function RunPart({ model: { settings }, actions }: PartProps): JSX.Element {
  const say = useSay();
  return (
    <Section id="run" title={say('options_run_title')}>
      <CheckField
        label={say('options_run_enabled')}
        hint={say('options_run_enabledHint')}
        checked={settings.enabled}
        onChange={(on) => void actions.set('enabled', on)}
      />
      <RunOnField value={settings.runOn} onChange={(value) => void actions.set('runOn', value)} />
    </Section>
  );
}
