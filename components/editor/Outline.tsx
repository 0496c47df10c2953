/**
 * The draft's parts, to choose from and to add to.
 * Owns: the three lists, and the sign at a part in which something is missing or wrong.
 * Used by: `Writing.tsx`.
 * Never: tells by colour alone what is missing or wrong.
 */
import type { JSX } from 'preact';
import type { Part } from '../../lib/pure/editor/blank';
import { type OutlineRow, outlineOf } from '../../lib/pure/editor/outline';
import type { MessageKey } from '../../lib/pure/words/say';
import { useSay } from '../shared/say';
import type { FormContext } from './model';

const PARTS: readonly Part[] = ['sources', 'entities', 'claims'];

export function Outline({ context }: { context: FormContext }): JSX.Element {
  const say = useSay();
  const { model, actions } = context;
  const isOpen = (part: Part, at: number): boolean =>
    model.place.part !== 'pack' && model.place.part === part && model.place.at === at;
  return (
    <nav class="editor-outline" aria-label={say('editor_outline')}>
      <button
        type="button"
        class="editor-row"
        aria-current={model.place.part === 'pack'}
        onClick={() => actions.open({ part: 'pack' })}
      >
        {say('editor_part_pack')}
      </button>
      {PARTS.map((part) => (
        <section key={part} aria-labelledby={`outline-${part}`}>
          <h2 id={`outline-${part}`}>{say(`editor_part_${part}` as MessageKey)}</h2>
          <ul>
            {outlineOf(model.draft, part, model.check.findings).map((row, at) => (
              <li key={row.id || at}>
                <button
                  type="button"
                  class="editor-row"
                  aria-current={isOpen(part, at)}
                  onClick={() => actions.open({ part, at })}
                >
                  <span class="editor-row-title" dir="auto">
                    {row.title || say(`editor_untitled_${part}` as MessageKey)}
                  </span>
                  <Weighed row={row} />
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="btn outlined" onClick={() => actions.add(part)}>
            {say(`editor_add_${part}` as MessageKey)}
          </button>
        </section>
      ))}
    </nav>
  );
}

function Weighed({ row: { weight } }: { row: OutlineRow }): JSX.Element | null {
  const say = useSay();
  if (weight === null || weight === 'remark') return null;
  return <span class={`editor-weight weight-${weight}`}>{say(`editor_weight_${weight}`)}</span>;
}
