/**
 * What is folded away in a pack's row: where it came from, and what can be done with it.
 * Owns: the facts and the buttons.
 * Used by: `PackItem.tsx`.
 * Never: offers what the background would refuse.
 */
import type { JSX } from 'preact';
import type { PackRow } from '../../lib/pure/library/model';
import { momentWords } from '../../lib/pure/words/library';
import { Fact, Facts, Fingerprint, OriginFact } from '../library/Facts';
import { pageOf } from '../library/page-of';
import { CheckField } from '../shared/CheckField';
import { useSay } from '../shared/say';
import type { PacksActions } from './model';

export interface PackDetailsProps {
  id: string;
  row: PackRow;
  updating: boolean;
  actions: PacksActions;
  onRemove(): void;
}

export function PackDetails({ id, row, updating, actions, onRemove }: PackDetailsProps): JSX.Element {
  const say = useSay();
  const { managed, origin, title } = row;
  const host = origin.kind === 'address' && !managed ? hostOf(origin.url) : null;
  const named = (words: string): string => say('text_colon', words, title);
  return (
    <div id={id} class="pack-details">
      <Facts>
        <OriginFact origin={origin} />
        <Fact name={say('library_fact_signed')}>
          {row.signer ? <Fingerprint of={row.signer} /> : say('library_fact_notSigned')}
        </Fact>
        <Fact name={say('library_fact_added')}>{momentWords(say, row.added)}</Fact>
        {row.updated > row.added && <Fact name={say('library_fact_updated')}>{momentWords(say, row.updated)}</Fact>}
        {row.lastChecked !== undefined && (
          <Fact name={say('library_fact_checked')}>{momentWords(say, row.lastChecked)}</Fact>
        )}
      </Facts>
      {host !== null && (
        <CheckField
          label={say('library_daily')}
          hint={say('library_dailyHint', host)}
          checked={row.updates === 'daily'}
          onChange={(on) => actions.setRhythm(row.id, on ? 'daily' : 'by-hand')}
        />
      )}
      <div class="buttons">
        <a class="btn outlined" href={pageOf(row.id)} aria-label={named(say('library_browse'))}>
          {say('library_browse')}
        </a>
        {host !== null && (
          <button
            type="button"
            class="btn outlined"
            aria-label={named(say(updating ? 'library_updating' : 'library_update', host))}
            aria-disabled={updating}
            onClick={() => {
              if (!updating) actions.update(row.id);
            }}
          >
            {updating ? say('library_updating', host) : say('library_update')}
          </button>
        )}
        <button
          type="button"
          class="btn outlined"
          aria-label={named(say('library_export'))}
          onClick={() => actions.exportPack(row.id)}
        >
          {say('library_export')}
        </button>
        {!managed && origin.kind !== 'bundled' && (
          <button type="button" class="btn grave" aria-label={named(say('library_remove'))} onClick={onRemove}>
            {say('library_remove')}
          </button>
        )}
      </div>
      {origin.kind === 'bundled' && !managed && <p class="hint">{say('library_bundledStays')}</p>}
    </div>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
