/**
 * The head of a pack's page: what it is called, whose it is, and whether it is in use.
 * Owns: its markup.
 * Used by: `LibraryPage.tsx`.
 * Never: a judgement of the pack.
 */
import type { JSX } from 'preact';
import type { PackRow } from '../../lib/pure/library/model';
import { mapAddress } from '../../lib/pure/map/asked';
import { sizeWords } from '../../lib/pure/words/library';
import { ExportMenu } from '../shared/ExportMenu';
import { Switch } from '../shared/Switch';
import { useSay } from '../shared/say';
import type { LibraryPageActions } from './model';
import { PublisherLine } from './PublisherLine';

export interface LibraryHeadProps {
  row: PackRow;
  actions: Pick<LibraryPageActions, 'enable' | 'exportAs'>;
}

export function LibraryHead({ row, actions }: LibraryHeadProps): JSX.Element {
  const say = useSay();
  return (
    <header class="library-head">
      <div class="library-name">
        <h1 class="page-title" lang={row.language} dir="auto">
          {row.title}
        </h1>
        <PublisherLine row={row} />
        <p class="hint">{sizeWords(say, row)}</p>
        {row.managed && (
          <p id="library-locked" class="hint">
            {say('library_locked')}
          </p>
        )}
      </div>
      <div class="library-tools">
        <a class="btn outlined" href={mapAddress([{ pack: row.id }])}>
          {say('map_open')}
        </a>
        <ExportMenu from={[{ pack: row.id, title: row.title, language: row.language }]} onExport={actions.exportAs} />
      </div>
      <div class="library-use">
        <span aria-hidden="true">{say(row.enabled ? 'library_page_on' : 'library_page_off')}</span>
        <Switch
          on={row.enabled}
          label={say('library_use', row.title)}
          disabled={row.managed}
          describedBy={row.managed ? 'library-locked' : undefined}
          onChange={actions.enable}
        />
      </div>
    </header>
  );
}
