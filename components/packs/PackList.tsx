/**
 * The packs, in the reader's order.
 * Owns: the search, how many rows are drawn, which row is open, and where the focus goes when a row moves.
 * Used by: `PacksPart.tsx`.
 * Never: sorts; the order is the reader's.
 */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PackRow } from '../../lib/pure/library/model';
import { fold } from '../../lib/pure/panel/search';
import { ShowMore, useShown } from '../shared/ShowMore';
import { useSay } from '../shared/say';
import type { PacksActions, PacksModel } from './model';
import { PackItem } from './PackItem';

/** Rows: as many are in view at once, and are found by looking. */
const SEARCH_FROM = 10;
/** Of all names that there is room for: below it nobody needs to think of it. */
const WORTH_SAYING = 0.8;

export interface PackListProps {
  rows: readonly PackRow[];
  model: Pick<PacksModel, 'updating' | 'mostNames'>;
  actions: PacksActions;
  onRemove(pack: PackRow): void;
}

export function PackList({ rows, model, actions, onRemove }: PackListProps): JSX.Element {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const [typed, setTyped] = useState('');
  const wanted = fold(typed.trim());
  const found =
    wanted === '' ? rows : rows.filter((row) => fold(`${row.title}\n${row.publisher.name}`).includes(wanted));
  const shown = useShown(wanted);
  const moved = useMoved(list, rows);
  const on = rows.filter(({ enabled }) => enabled);
  const names = on.reduce((sum, row) => sum + row.names, 0);
  const number = new Intl.NumberFormat(say.locale);
  return (
    <>
      {rows.length >= SEARCH_FROM && (
        <div class="field pack-search">
          <label for="packs-search">{say('library_search')}</label>
          <input
            id="packs-search"
            type="search"
            spellcheck={false}
            dir="auto"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p class="hint" role="status">
            {wanted === ''
              ? say.count('library_countInUse', rows.length, number.format(on.length))
              : say.count('library_count', found.length)}
          </p>
        </div>
      )}
      {found.length === 0 && <p class="empty">{say('library_noneFound', typed.trim())}</p>}
      {found.length > 0 && (
        <ul class="packs" ref={list}>
          {found.slice(0, shown.count).map((row) => {
            const at = rows.indexOf(row);
            return (
              <PackItem
                key={row.id}
                row={row}
                place={{ first: at === 0, last: at === rows.length - 1, movable: wanted === '' && rows.length > 1 }}
                updating={model.updating.has(row.id)}
                actions={actions}
                onMove={(by) => {
                  moved.current = { id: row.id, by };
                  actions.move(row.id, by);
                }}
                onRemove={() => onRemove(row)}
              />
            );
          })}
        </ul>
      )}
      <ShowMore shown={shown} all={found.length} />
      {names > model.mostNames * WORTH_SAYING && (
        <p class="hint pack-names">
          {say.count('library_names_used', names, number.format(model.mostNames))} {say('library_names_full')}
        </p>
      )}
    </>
  );
}

/** A row that is moved takes the focus with it: the browser lets go of what is taken out and put in again. */
function useMoved(list: { readonly current: HTMLElement | null }, rows: readonly PackRow[]) {
  const moved = useRef<{ id: string; by: -1 | 1 } | null>(null);
  const order = rows.map(({ id }) => id).join(' ');
  useLayoutEffect(() => {
    const last = moved.current;
    if (!last) return;
    moved.current = null;
    const row = [...(list.current?.children ?? [])].find((each) => each.getAttribute('data-pack') === last.id);
    row?.querySelector<HTMLElement>(last.by < 0 ? '.pack-up' : '.pack-down')?.focus();
  }, [order]);
  return moved;
}
