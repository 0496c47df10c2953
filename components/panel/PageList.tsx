/**
 * What was found on a page: the tools over the list, and the list.
 * Owns: what a search leaves of the page's claims, and the empty states.
 * Used by: `Panel.tsx`.
 * Never: makes an empty list look like an all-clear.
 */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EntityKey, NameRef } from '../../lib/pure/card/model';
import { byEntity, byStanding, type Grouping } from '../../lib/pure/panel/group';
import type { Found, PageClaims } from '../../lib/pure/panel/model';
import { createSearch } from '../../lib/pure/panel/search';
import { foundWords, hitsWords } from '../../lib/pure/words/panel';
import { LoadMessage } from '../shared/LoadMessage';
import { PackLine, ReportErrorLink } from '../shared/PackLine';
import { useSay } from '../shared/say';
import { EntitySection } from './EntitySection';
import { ListTools } from './ListTools';
import { NameStrip } from './NameStrip';
import { StandingSection } from './StandingSection';
import { TakeAlong, type TakeAlongProps } from './TakeAlong';

export interface PageListProps {
  found: Found;
  grouping: Grouping;
  query: string;
  pointed: EntityKey | null;
  onGroup(grouping: Grouping): void;
  onQuery(query: string): void;
  onShow(key: EntityKey): void;
  onRetry(): void;
  /** To the claims of somebody who is named with a claim. */
  onEntity(entity: NameRef): void;
  onExport: TakeAlongProps['onExport'];
}

export function PageList(props: PageListProps): JSX.Element {
  const { claims, scanning } = props.found;
  const say = useSay();
  // While a page is read, claims may be there already; then they are shown.
  const page = claims.is === 'ready' && claims.page.entities.length > 0 ? claims.page : null;
  if (page) return <Listed {...props} page={page} />;
  if (claims.is === 'unreadable') {
    return <LoadMessage state={{ kind: 'error', error: 'unreadable' }} onRetry={props.onRetry} />;
  }
  return (
    <p class="message" role="status">
      {scanning ? say('popup_scanning') : claims.is === 'loading' ? say('claims_loading') : say('popup_nothing')}
    </p>
  );
}

function Listed({ page, ...props }: PageListProps & { page: PageClaims }): JSX.Element {
  const { found, grouping, query, pointed, onShow, onEntity } = props;
  const say = useSay();
  const search = useMemo(() => createSearch(page), [page]);
  const searched = query.trim() !== '';
  const hits = useMemo(() => search(query), [search, query]);
  const shown = new Set(hits.entities);
  const status = searched
    ? hitsWords(say, hits.claims.length, page.claims.length, query)
    : found.scanning
      ? say('popup_scanning')
      : foundWords(say, page.entities.length, page.claims.length);
  const times = (key: EntityKey): number => found.times.get(key) ?? 0;
  return (
    <>
      <ListTools grouping={grouping} query={query} status={status} onGroup={props.onGroup} onQuery={props.onQuery} />
      {grouping === 'entity' ? (
        byEntity(page, hits.claims)
          .filter(
            ({ entity, claims, elsewhere }) => !searched || claims.length + elsewhere.length > 0 || shown.has(entity),
          )
          .map((group) => (
            <EntitySection
              key={group.entity.key}
              group={group}
              packs={page.packs}
              times={times(group.entity.key)}
              pointed={pointed}
              onShow={onShow}
              onEntity={onEntity}
            />
          ))
      ) : (
        <>
          {!searched && <NameStrip entities={page.entities} times={times} pointed={pointed} onShow={onShow} />}
          {byStanding(page, hits.claims).map((group) => (
            <StandingSection
              key={group.standing ?? ''}
              group={group}
              packs={page.packs}
              pointed={pointed}
              onEntity={onEntity}
            />
          ))}
        </>
      )}
      <TakeAlong page={page} onExport={props.onExport} />
      <footer class="foot">
        {page.more !== undefined && <p>{say.count('together_panelMore', page.more)}</p>}
        <p>{say('popup_unmarked')}</p>
        {page.packs.map(({ pack }) => (
          <div key={pack.id} class="panel-pack">
            <PackLine pack={pack} titled={page.packs.length > 1} />
            <ReportErrorLink pack={pack} titled={page.packs.length > 1} />
          </div>
        ))}
      </footer>
    </>
  );
}
