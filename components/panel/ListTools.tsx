/**
 * Search, grouping, and how much was found.
 * Owns: their markup, and that Escape clears the search.
 * Used by: `PageList.tsx`.
 * Never: searches by itself; it tells what was typed.
 */
import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { GROUPINGS, type Grouping } from '../../lib/pure/panel/group';
import { keyed } from '../../lib/pure/words/keyed';
import { useSay } from '../shared/say';

export interface ListToolsProps {
  grouping: Grouping;
  query: string;
  /** How much was found: seen, and heard when it changes. */
  status: string;
  onGroup(grouping: Grouping): void;
  onQuery(query: string): void;
}

export function ListTools({ grouping, query, status, onGroup, onQuery }: ListToolsProps): JSX.Element {
  const say = useSay();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    onQuery('');
    field.current?.focus();
  };
  return (
    <div class="panel-tools">
      <search class="panel-search">
        <label class="heard" for={`${id}-search`}>
          {say('panel_search')}
        </label>
        <svg class="lens" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
          <circle cx="6" cy="6" r="4.2" />
          <path d="M9.2 9.2l3.3 3.3" />
        </svg>
        <input
          ref={field}
          id={`${id}-search`}
          class="panel-field"
          type="search"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          placeholder={say('panel_searchHint')}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.isComposing || query === '') return;
            event.preventDefault();
            event.stopPropagation();
            onQuery('');
          }}
        />
        {query !== '' && (
          <button type="button" class="btn panel-clear" aria-label={say('panel_clear')} onClick={clear}>
            <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
              <path
                d="M2 2l8 8M10 2l-8 8"
                fill="none"
                stroke="currentColor"
                stroke-width="1.6"
                stroke-linecap="round"
              />
            </svg>
          </button>
        )}
      </search>
      <div class="panel-line">
        <p class="panel-status" role="status">
          {status}
        </p>
        <fieldset class="panel-group">
          <legend class="panel-legend">{say('panel_groupBy')}</legend>
          {GROUPINGS.map((each) => (
            <label key={each} class="panel-choice">
              <input type="radio" name={`${id}-group`} checked={grouping === each} onChange={() => onGroup(each)} />
              <span>{say(keyed('panel_by', each))}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
