/**
 * Options: the keyboard shortcuts as the browser has them.
 * Owns: the list, and the way to where they are changed.
 * Used by: `Options.tsx`.
 * Never: changes one: the browser keeps that to itself.
 */
import type { JSX } from 'preact';
import { Section } from '../shared/Section';
import { useSay } from '../shared/say';
import type { PartProps, Shortcut } from './model';

export function KeysPart({ model: { shortcuts, canChangeShortcuts }, actions }: PartProps): JSX.Element {
  const say = useSay();
  return (
    <Section id="keys" title={say('options_keys_title')} intro={say('options_keys_intro')}>
      {shortcuts.length === 0 ? (
        <p class="empty">{say('options_keys_none')}</p>
      ) : (
        <dl class="rows">
          {shortcuts.map((shortcut) => (
            <div key={shortcut.name} class="row">
              <dt class="row-name">{nameOf(shortcut) || say('options_keys_popup')}</dt>
              <dd>
                {shortcut.keys ? (
                  <kbd dir="ltr">{shortcut.keys}</kbd>
                ) : (
                  <span class="soft">{say('options_keys_notSet')}</span>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {canChangeShortcuts ? (
        <div class="buttons">
          <button type="button" class="btn outlined" onClick={actions.changeShortcuts}>
            {say('options_keys_change')}
          </button>
        </div>
      ) : (
        <p class="hint">{say('options_keys_where')}</p>
      )}
    </Section>
  );
}

/** The browser's own command for the toolbar button often comes without a description. */
function nameOf({ name, description }: Shortcut): string {
  return description || (name.startsWith('_execute') ? '' : name);
}
