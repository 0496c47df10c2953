/**
 * What can be done with all claims of the page: a map of them, and saving them in another form.
 * Owns: the line with both.
 * Used by: `PageList.tsx`.
 * Never: another choice of claims than the whole page's, whatever is searched for.
 */
import type { JSX } from 'preact';
import { mapAddress } from '../../lib/pure/map/asked';
import { claimsByPack } from '../../lib/pure/panel/by-pack';
import type { PageClaims } from '../../lib/pure/panel/model';
import { ExportMenu, type ExportMenuProps } from '../shared/ExportMenu';
import { useSay } from '../shared/say';

export interface TakeAlongProps {
  page: PageClaims;
  onExport: ExportMenuProps['onExport'];
}

export function TakeAlong({ page, onExport }: TakeAlongProps): JSX.Element | null {
  const say = useSay();
  const from = claimsByPack(page);
  if (from.length === 0) return null;
  return (
    <section class="panel-take" aria-label={say('map_thisPage')}>
      <p class="section-title" aria-hidden="true">
        {say('map_thisPage')}
      </p>
      <a
        class="btn outlined"
        href={mapAddress(from.map(({ pack, claims }) => ({ pack: pack.id, claims })))}
        target="_blank"
        rel="noreferrer"
      >
        {say('map_open')}
      </a>
      <ExportMenu
        from={from.map(({ pack, claims }) => ({ pack: pack.id, claims, title: pack.title, language: pack.language }))}
        onExport={onExport}
      />
    </section>
  );
}
