/**
 * Options: the names that the reader wants neither marks nor cards of.
 * Owns: the list, and taking a name out of it, with the way back.
 * Used by: `Options.tsx`.
 * Never: adds a name: that is done where it is met, on its card.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityKey } from '../../lib/pure/card/model';
import { Section } from '../shared/Section';
import { ShowMore, useShown } from '../shared/ShowMore';
import { useSay } from '../shared/say';
import type { PartProps } from './model';
import { UndoLine } from './UndoLine';

export function MutedPart({ model: { settings }, actions }: PartProps): JSX.Element {
  const say = useSay();
  const [undo, setUndo] = useState<{ entity: EntityKey; name: string } | null>(null);
  const names = Object.entries(settings.muted)
    .map(([entity, name]) => ({ entity, name: name || entity }))
    .toSorted((first, second) => first.name.localeCompare(second.name, say.locale));
  const shown = useShown('');
  const change = async (entity: EntityKey, name: string, muted: boolean): Promise<void> => {
    if (await actions.mute(entity, muted ? name : null)) setUndo(muted ? null : { entity, name });
  };
  return (
    <Section id="muted" title={say('options_muted_title')} intro={say('options_muted_intro')}>
      {undo && (
        <UndoLine
          words={say('options_muted_unmuted', undo.name)}
          onUndo={() =>
            void change(undo.entity, undo.name, true).then(() => document.getElementById('muted-title')?.focus())
          }
        />
      )}
      {names.length === 0 ? (
        <p class="empty">{say('options_muted_empty')}</p>
      ) : (
        <ul class="rows">
          {names.slice(0, shown.count).map(({ entity, name }) => (
            <li key={entity} class="row">
              <span class="row-name">{name}</span>
              <button
                type="button"
                class="btn outlined"
                aria-label={say('options_muted_unmuteName', name)}
                onClick={() => void change(entity, name, false)}
              >
                {say('options_muted_unmute')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ShowMore shown={shown} all={names.length} />
    </Section>
  );
}
