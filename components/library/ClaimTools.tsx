/**
 * Search and filters of a pack's claims, and how many were found.
 * Owns: their markup, and that Escape clears the search.
 * Used by: `ClaimsPart.tsx`.
 * Never: filters by itself; it tells what was asked for.
 */
import type { JSX } from 'preact';
import { STANDINGS } from '../../lib/pure/claims/standing';
import type { ClaimsPage } from '../../lib/pure/library/model';
import { BASES, CLAIM_KINDS } from '../../lib/pure/pack/vocabulary';
import { keyed } from '../../lib/pure/words/keyed';
import { basisName } from '../../lib/pure/words/library';
import { standingHeading } from '../../lib/pure/words/panel';
import { type Choices, FilterField } from '../shared/FilterField';
import { useSay } from '../shared/say';
import type { Asked } from './model';

export interface ClaimToolsProps {
  asked: Asked;
  entities: ClaimsPage['entities'];
  /** How many claims were found; null while that is not known. */
  total: number | null;
  onAsk(asked: Asked): void;
}

export function ClaimTools({ asked, entities, total, onAsk }: ClaimToolsProps): JSX.Element {
  const say = useSay();
  const number = new Intl.NumberFormat(say.locale);
  const standings: Choices<(typeof STANDINGS)[number]> = STANDINGS.map((each) => [each, standingHeading(say, each)]);
  const bases: Choices<(typeof BASES)[number]> = BASES.map((each) => [each, basisName(say, each)]);
  const kinds: Choices<(typeof CLAIM_KINDS)[number]> = CLAIM_KINDS.map((each) => [each, say(keyed('kind', each))]);
  const names: Choices<string> = entities.map(({ id, name, claims }) => [
    id,
    say('library_page_ofEntity', name, number.format(claims)),
  ]);
  const filtered = asked.words !== '' || asked.standing || asked.basis || asked.kind || asked.entity;
  return (
    <search class="claim-tools">
      <div class="field field-wide">
        <label for="claims-search">{say('library_page_search')}</label>
        <input
          id="claims-search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          placeholder={say('library_page_searchHint')}
          value={asked.words}
          onInput={(event) => onAsk({ ...asked, words: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && !event.isComposing && asked.words !== '') onAsk({ ...asked, words: '' });
          }}
        />
      </div>
      <div class="filters">
        <FilterField
          name={say('library_page_standing')}
          value={asked.standing}
          choices={standings}
          onChange={(standing) => onAsk({ ...asked, standing })}
        />
        <FilterField
          name={say('library_page_basis')}
          value={asked.basis}
          choices={bases}
          onChange={(basis) => onAsk({ ...asked, basis })}
        />
        <FilterField
          name={say('library_page_kind')}
          value={asked.kind}
          choices={kinds}
          onChange={(kind) => onAsk({ ...asked, kind })}
        />
        <FilterField
          name={say('library_page_entity')}
          value={asked.entity}
          choices={names}
          onChange={(entity) => onAsk({ ...asked, entity })}
        />
      </div>
      <div class="found-line">
        <p class="hint" role="status">
          {total !== null && say.count('library_page_found', total)}
        </p>
        {filtered && (
          <button
            type="button"
            class="btn"
            onClick={() => {
              onAsk({ words: '' });
              // The button goes with what it clears.
              document.getElementById('claims-search')?.focus();
            }}
          >
            {say('library_page_clear')}
          </button>
        )}
      </div>
    </search>
  );
}
