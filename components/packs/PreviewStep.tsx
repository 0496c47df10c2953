/**
 * Looking at a pack before it is added.
 * Owns: what is shown of it, and what the reader has to agree to.
 * Used by: `AddDialog.tsx`.
 * Never: takes a version that is signed with another key unless the reader says so.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { UpdateRhythm } from '../../lib/pure/library/model';
import { sizeWords } from '../../lib/pure/words/library';
import { ChangeList } from '../library/ChangeList';
import { Fact, Facts, Fingerprint, OriginFact } from '../library/Facts';
import { PublisherLine } from '../library/PublisherLine';
import { CheckField } from '../shared/CheckField';
import { useSay } from '../shared/say';
import { Inside } from './Inside';
import { Keys } from './Keys';
import type { PackPreview, PacksActions } from './model';
import { ReadFrom } from './ReadFrom';

export interface PreviewStepProps {
  preview: PackPreview;
  adding: boolean;
  actions: Pick<PacksActions, 'add' | 'cancel'>;
}

export function PreviewStep({ preview, adding, actions }: PreviewStepProps): JSX.Element {
  const say = useSay();
  const { row, was, asks } = preview;
  const [rhythm, setRhythm] = useState<UpdateRhythm>(row.updates ?? 'by-hand');
  const [trusts, setTrusts] = useState(false);
  const otherKey = asks.find((each) => each.kind === 'other-key');
  const taken = asks.find((each) => each.kind === 'taken');
  const tooMany = asks.find((each) => each.kind === 'too-many-names');
  const host = row.origin.kind === 'address' ? (URL.parse(row.origin.url)?.host ?? row.origin.url) : null;
  const number = new Intl.NumberFormat(say.locale);
  const deed = taken ? 'library_add_replace' : was === 'replaced' ? 'library_add_update' : 'library_add_do';
  return (
    <div class="preview">
      <div>
        <h3 class="preview-title" lang={row.language} dir="auto">
          {row.title}
        </h3>
        <PublisherLine row={row} />
        <p class="hint">{sizeWords(say, row)}</p>
      </div>
      {preview.read && <ReadFrom words={preview.read} />}
      {otherKey && (
        <div class="trouble">
          <h4 class="trouble-what">{say('library_key_title')}</h4>
          <p>{say(otherKey.key === null ? 'library_key_gone' : 'library_key_changed')}</p>
          <Keys pinned={otherKey.pinned} now={otherKey.key} />
          <CheckField
            label={say('library_key_trust')}
            hint={say('library_key_why')}
            checked={trusts}
            onChange={setTrusts}
          />
        </div>
      )}
      {row.description && (
        <p lang={row.language} dir="auto">
          {row.description}
        </p>
      )}
      {taken && <p class="trouble">{say('library_taken', taken.title)}</p>}
      {tooMany && (
        <p class="trouble">{say('library_tooMany', number.format(tooMany.names), number.format(tooMany.limit))}</p>
      )}
      {row.changes && was === 'replaced' && (
        <div class="preview-part">
          <p>{say('library_add_newVersion', row.version, row.changes.from)}</p>
          <ChangeList changes={row.changes.list} more={row.changes.more} />
        </div>
      )}
      <Facts>
        <OriginFact origin={row.origin} />
        <Fact name={say('library_fact_licence')}>
          <bdi>{row.license}</bdi>
        </Fact>
        <Fact name={say('library_fact_signed')}>
          {row.signer ? (
            <>
              <Fingerprint of={row.signer} />
              <span class="hint">{say('library_fingerprintHint')}</span>
            </>
          ) : (
            say('library_fact_notSigned')
          )}
        </Fact>
      </Facts>
      <Inside preview={preview} />
      {host !== null && was !== 'unchanged' && (
        <CheckField
          label={say('library_daily')}
          hint={say('library_dailyHint', host)}
          checked={rhythm === 'daily'}
          onChange={(on) => setRhythm(on ? 'daily' : 'by-hand')}
        />
      )}
      <div class="preview-end">
        {was !== 'unchanged' && <p class="hint">{say('library_add_notVouched')}</p>}
        <div class="buttons">
          {was !== 'unchanged' && (
            <button
              type="button"
              class={otherKey ? 'btn grave' : 'btn main'}
              disabled={otherKey !== undefined && !trusts}
              aria-disabled={adding}
              onClick={() => {
                if (!adding) actions.add(rhythm);
              }}
            >
              {say(adding ? 'library_add_adding' : deed)}
            </button>
          )}
          <button type="button" class="btn outlined" onClick={actions.cancel}>
            {say(was === 'unchanged' ? 'library_add_close' : 'library_add_cancel')}
          </button>
        </div>
      </div>
    </div>
  );
}
