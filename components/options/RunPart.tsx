/**
 * Options: when Says Who runs.
 * Owns: the section's layout.
 * Used by: `Options.tsx`.
 * Never: saves anything itself.
 */
import type { JSX } from 'preact';
import { CheckField } from '../shared/CheckField';
import { Managed } from '../shared/Managed';
import { Section } from '../shared/Section';
import { useSay } from '../shared/say';
import { isManaged, type PartProps } from './model';
import { RunOnField } from './RunOnField';

export function RunPart({ model, actions }: PartProps): JSX.Element {
  const { settings } = model;
  const say = useSay();
  return (
    <Section id="run" title={say('options_run_title')}>
      <Managed by={isManaged(model, 'enabled')}>
        <CheckField
          label={say('options_run_enabled')}
          hint={say('options_run_enabledHint')}
          checked={settings.enabled}
          onChange={(on) => void actions.set('enabled', on)}
        />
      </Managed>
      <Managed by={isManaged(model, 'runOn')}>
        <RunOnField value={settings.runOn} onChange={(value) => void actions.set('runOn', value)} />
      </Managed>
    </Section>
  );
}
