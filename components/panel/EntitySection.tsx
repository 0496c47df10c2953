/**
 * One entity of the page with its claims.
 * Owns: the heading with name, description and tally, the way to the page, and the way to claims that stand elsewhere.
 * Used by: `PageList.tsx`.
 * Never: a standing as a label of the entity.
 */
import type { JSX } from 'preact';
import { splitKey } from '../../lib/pure/card/key';
import type { EntityKey, NameRef } from '../../lib/pure/card/model';
import type { EntityGroup } from '../../lib/pure/panel/group';
import type { PanelPack } from '../../lib/pure/panel/model';
import { namedWords } from '../../lib/pure/words/panel';
import { useSay } from '../shared/say';
import { TallyRows } from '../shared/TallyRows';
import { WhoLine } from '../shared/WhoLine';
import { ClaimsOf } from './ClaimsOf';
import { Elsewhere } from './Elsewhere';

export interface EntitySectionProps {
  group: EntityGroup;
  packs: readonly PanelPack[];
  times: number;
  pointed: EntityKey | null;
  onShow(key: EntityKey): void;
  onEntity(entity: NameRef): void;
}

export function EntitySection({ group, packs, times, pointed, onShow, onEntity }: EntitySectionProps): JSX.Element {
  const { entity, claims, elsewhere } = group;
  const say = useSay();
  const pack = packs.find((each) => each.pack.id === splitKey(entity.key)?.pack)?.pack;
  const show = say('popup_show');
  return (
    <section class="panel-section">
      <header class="panel-entity" data-entity={entity.key} data-pointed={pointed === entity.key ? '' : undefined}>
        <div class="panel-name-row">
          <h2 class="name" aria-current={pointed === entity.key ? 'location' : undefined}>
            {/* A name keeps its own direction, but stands where the view begins. */}
            <bdi lang={pack?.language}>{entity.name}</bdi>
          </h2>
          <button
            type="button"
            class="btn outlined panel-show"
            aria-label={say('text_colon', show, entity.name)}
            data-show={entity.key}
            onClick={() => onShow(entity.key)}
          >
            {show}
          </button>
        </div>
        {pack && <WhoLine card={{ entity, pack }} />}
        <p class="head-tally">
          {namedWords(say, times, entity.tally)}
          <TallyRows tally={entity.tally} />
        </p>
      </header>
      {claims.length > 0 && <ClaimsOf claims={claims} packs={packs} self={entity.key} onEntity={onEntity} />}
      {elsewhere.length > 0 && (
        <Elsewhere name={entity.shortName} claims={elsewhere} packs={packs} open={claims.length === 0} />
      )}
    </section>
  );
}
