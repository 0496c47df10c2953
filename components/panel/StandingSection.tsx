/**
 * The claims of one standing.
 * Owns: the heading with who answered.
 * Used by: `PageList.tsx`.
 * Never: a standing without its speakers.
 */
import type { JSX } from 'preact';
import type { EntityKey, NameRef } from '../../lib/pure/card/model';
import { standingMark } from '../../lib/pure/claims/signs';
import type { StandingGroup } from '../../lib/pure/panel/group';
import type { PanelPack } from '../../lib/pure/panel/model';
import { groupWords, standingHeading } from '../../lib/pure/words/panel';
import { useSay } from '../shared/say';
import { Sign } from '../signs/Sign';
import { ClaimsOf } from './ClaimsOf';

export interface StandingSectionProps {
  group: StandingGroup;
  packs: readonly PanelPack[];
  pointed: EntityKey | null;
  onEntity(entity: NameRef): void;
}

export function StandingSection({ group, packs, pointed, onEntity }: StandingSectionProps): JSX.Element {
  const { standing, by, claims } = group;
  const say = useSay();
  const mark = standing === null ? null : standingMark(standing);
  return (
    <section class="panel-section">
      <header class="panel-standing">
        <h2 class={`name tone-${mark?.tone ?? ''}`}>
          {mark && <Sign name={mark.sign} />}
          {standingHeading(say, standing)}
        </h2>
        <p class="who">{groupWords(say, claims.length, by)}</p>
      </header>
      <ClaimsOf claims={claims} packs={packs} pointed={pointed} onEntity={onEntity} />
    </section>
  );
}
