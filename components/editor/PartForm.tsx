/**
 * The part of the draft that is open: the pack itself, a source, an entity or a claim.
 * Owns: which form and which lists it has.
 * Used by: `Writing.tsx`.
 * Never: shows two parts at once.
 */
import type { JSX } from 'preact';
import { claimsNaming, outlineOf } from '../../lib/pure/editor/outline';
import { pathTo } from '../../lib/pure/editor/place';
import type { MessageKey } from '../../lib/pure/words/say';
import { useSay } from '../shared/say';
import { Entries, type EntryList } from './Entries';
import { FormFields } from './FormFields';
import type { FormContext } from './model';

const FORM_OF = { sources: 'source', entities: 'entity', claims: 'claim' } as const;
const LISTS: Readonly<Record<keyof typeof FORM_OF, readonly EntryList[]>> = {
  sources: [],
  entities: ['names'],
  claims: ['about', 'reports', 'responses'],
};

export function PartForm({ context }: { context: FormContext }): JSX.Element {
  const say = useSay();
  const { model, actions } = context;
  const { place, draft } = model;
  if (place.part === 'pack') {
    return (
      <section class="editor-form" aria-labelledby="part-title">
        <h2 id="part-title" class="part-title" tabIndex={-1}>
          {say('editor_part_pack')}
        </h2>
        <FormFields form="pack" within={[]} context={context} />
      </section>
    );
  }
  const { part, at } = place;
  const within = pathTo(place);
  const row = outlineOf(draft, part)[at];
  const used = part === 'entities' && row ? claimsNaming(draft, row.id) : 0;
  return (
    <section class="editor-form" aria-labelledby="part-title">
      <h2 id="part-title" class="part-title" tabIndex={-1}>
        {say(`editor_one_${part}` as MessageKey, String(at + 1))}
      </h2>
      <p class="hint">{say('editor_id', row?.id ?? '')}</p>
      {/* Drawn anew for another part: what was half typed belongs to the one before. */}
      <div key={within.join('.')}>
        <FormFields form={FORM_OF[part]} within={within} context={context} />
        {LISTS[part].map((list) => (
          <Entries key={list} list={list} within={within} context={context} />
        ))}
      </div>
      <div class="buttons editor-part-foot">
        <button type="button" class="btn grave" onClick={() => actions.remove(within)}>
          {say(`editor_removeOne_${part}` as MessageKey)}
        </button>
        {used > 0 && <p class="hint">{say.count('editor_usedIn', used)}</p>}
      </div>
    </section>
  );
}
