/**
 * The side panel: a page's claims in full, by name or by standing, to be searched.
 * Owns: what is searched for and how it is grouped, for as long as the panel is open.
 * Used by: the side panel's entry point, the gallery.
 * Never: a lesser way to the claims than the cards: all that they say is here, as headings, lists and buttons.
 */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityKey, NameRef } from '../../lib/pure/card/model';
import type { Grouping } from '../../lib/pure/panel/group';
import type { PanelModel } from '../../lib/pure/panel/model';
import { shownWords } from '../../lib/pure/words/panel';
import { type Reading, ReadingView } from '../claims/ReadingView';
import { Digest, type DigestProps } from '../digest/Digest';
import { useSay } from '../shared/say';
import { PageHead } from './PageHead';
import { PageList } from './PageList';
import type { TakeAlongProps } from './TakeAlong';
import { usePointed } from './use-pointed';
import { useReadingMove } from './use-reading-move';

export interface PanelProps {
  model: PanelModel;
  onSite(on: boolean): void;
  onEverywhere(on: boolean): void;
  /** Scroll the page to a mention of this entity: the first one, then the next at each call. */
  onShow(key: EntityKey): void;
  onRetry(): void;
  /** Claims of one entity that are read in place of the list; null for the list. */
  reading: Reading | null;
  onEntity(entity: NameRef): void;
  onBack(): void;
  onRetryReading(): void;
  onExport: TakeAlongProps['onExport'];
  /** What can be done with the digest. */
  digest: Omit<DigestProps, 'digest'>;
}

export function Panel({ model, reading, ...does }: PanelProps): JSX.Element {
  const say = useSay();
  const root = useRef<HTMLElement>(null);
  const [grouping, setGrouping] = useState<Grouping>('entity');
  const [typed, setTyped] = useState({ visit: model.visit, query: '' });
  const query = typed.visit === model.visit ? typed.query : '';
  const { page, pointed } = model;
  const leave = useReadingMove(root, reading?.key ?? null);
  const onEntity = (entity: NameRef): void => {
    leave();
    does.onEntity(entity);
  };
  useStart(root, model.visit);
  usePointed(root, pointed);
  return (
    <main class="sw panel" lang={say.locale} dir={say.direction} ref={root}>
      <PageHead page={page} onSite={does.onSite} onEverywhere={does.onEverywhere} />
      {page.kind === 'page' && page.state.on && (
        <>
          {/* Kept while somebody's claims are read, for the way back. */}
          <div class="panel-list" hidden={reading !== null}>
            {page.found.digest && <Digest {...does.digest} digest={page.found.digest} />}
            <PageList
              found={page.found}
              grouping={grouping}
              query={query}
              pointed={pointed}
              onGroup={setGrouping}
              onQuery={(now) => setTyped({ visit: model.visit, query: now })}
              onShow={does.onShow}
              onRetry={does.onRetry}
              onEntity={onEntity}
              onExport={does.onExport}
            />
          </div>
          {reading && (
            <ReadingView
              reading={reading}
              actions={{ onBack: does.onBack, onShow: does.onShow, onRetry: does.onRetryReading, onEntity }}
              level={2}
            />
          )}
        </>
      )}
      <p class="heard" role="status">
        {announced(model, (shown) => shownWords(say, shown))}
      </p>
    </main>
  );
}

/** What is heard after “Show on the page”: nothing here changes for those who do not see the page. */
function announced(
  { page, shown }: PanelModel,
  words: (shown: { name: string; nth: number | null; of: number }) => string,
): string {
  if (!shown || page.kind !== 'page' || page.found.claims.is !== 'ready') return '';
  const name = page.found.claims.page.entities.find((entity) => entity.key === shown.entity)?.name;
  return name === undefined ? '' : words({ ...shown, name });
}

/** Another page is read from its beginning. */
function useStart(root: { readonly current: HTMLElement | null }, visit: string): void {
  useEffect(() => root.current?.ownerDocument.defaultView?.scrollTo({ top: 0, behavior: 'instant' }), [visit]);
}
