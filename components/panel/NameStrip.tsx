/**
 * The page's names, small, where the claims are grouped otherwise.
 * Owns: the way from each name to the page.
 * Used by: `PageList.tsx`.
 * Never: sorts; the names keep the page's order.
 */
import type { JSX } from 'preact';
import type { EntityKey } from '../../lib/pure/card/model';
import type { PanelEntity } from '../../lib/pure/panel/model';
import { useSay } from '../shared/say';

export interface NameStripProps {
  entities: readonly PanelEntity[];
  times(key: EntityKey): number;
  pointed: EntityKey | null;
  onShow(key: EntityKey): void;
}

export function NameStrip({ entities, times, pointed, onShow }: NameStripProps): JSX.Element {
  const say = useSay();
  return (
    <section class="panel-strip">
      <h2 class="section-title">{say('panel_namesHere')}</h2>
      <ul>
        {entities.map(({ key, name }) => (
          <li key={key}>
            <button
              type="button"
              class="btn outlined"
              title={say('popup_showHint', name)}
              data-entity={key}
              data-show={key}
              data-pointed={pointed === key ? '' : undefined}
              aria-current={pointed === key ? 'location' : undefined}
              onClick={() => onShow(key)}
            >
              <bdi>{name}</bdi>
              {times(key) > 1 && (
                <>
                  <span class="times" aria-hidden="true">
                    {new Intl.NumberFormat(say.locale).format(times(key))}
                  </span>
                  <span class="heard">{say('text_comma', '', say.count('panel_named', times(key)))}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
