/**
 * The claims of a pack, to be searched and filtered.
 * Owns: the list, how it grows, and where the focus goes when it does.
 * Used by: `sections.ts`.
 * Never: searches by itself; the background has the claims.
 */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { splitKey } from '../../lib/pure/card/key';
import { SaidClaimItem } from '../claims/SaidClaimItem';
import { FaultReport } from '../shared/FaultReport';
import { ShowMore } from '../shared/ShowMore';
import { useSay } from '../shared/say';
import { ClaimTools } from './ClaimTools';
import { CopyAs } from './CopyAs';
import type { LoadedPageProps } from './model';

/** How many claims are asked for at a time. */
export const CLAIMS_AT_ONCE = 50;

export function ClaimsPart({ model, actions, row }: LoadedPageProps): JSX.Element {
  const say = useSay();
  const { claims: found, asked } = model;
  const list = useRef<HTMLOListElement>(null);
  const page = found.is === 'ready' ? found.page : null;
  const shown = page?.claims.length ?? 0;
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (before.current === null || shown <= before.current) return;
    // The button moved down or is gone: reading goes on at the first of the new claims.
    const next = list.current?.children[before.current];
    before.current = null;
    if (!(next instanceof HTMLElement)) return;
    next.tabIndex = -1;
    next.focus();
  }, [shown]);
  return (
    <>
      <ClaimTools
        asked={asked}
        entities={page?.entities ?? []}
        total={page === null || (found.is === 'ready' && found.stale) ? null : page.total}
        onAsk={actions.ask}
      />
      {found.is === 'loading' && <p class="message loading pack-message">{say('claims_loading')}</p>}
      {found.is === 'unreadable' && (
        <div class="undo">
          <p role="alert">{say('claims_error_unreadable')}</p>
          <button type="button" class="btn outlined" onClick={actions.retry}>
            {say('claims_retry')}
          </button>
          <FaultReport fault="claims-unreadable" />
        </div>
      )}
      {page && page.total === 0 && (
        <p class="empty">{say(row.claims === 0 ? 'library_page_noneAtAll' : 'library_page_none')}</p>
      )}
      {page && page.total > 0 && (
        <ol class="claims library-claims" ref={list}>
          {page.claims.map((claim) => (
            <SaidClaimItem
              key={claim.id}
              claim={claim}
              language={row.language}
              actions={{
                onCopy: actions.copy,
                further: ({ id, text }) => <CopyAs about={text} onCopy={() => actions.copyAs(id)} />,
                onEntity: ({ key }) => actions.ask({ words: '', entity: splitKey(key)?.entity ?? '' }),
              }}
            />
          ))}
        </ol>
      )}
      {page && (
        <ShowMore
          shown={{
            count: shown,
            more() {
              before.current = shown;
              actions.more();
            },
          }}
          all={page.total}
          piece={CLAIMS_AT_ONCE}
        />
      )}
    </>
  );
}
