/**
 * The library's page: one pack with its claims and all about it.
 * Owns: its layout, and which part shows.
 * Used by: `entrypoints/library`, the gallery.
 * Never: names a part itself; they are in `sections.ts`.
 */
import type { JSX } from 'preact';
import { FaultReport } from '../shared/FaultReport';
import { StatusLine } from '../shared/StatusLine';
import { useSay } from '../shared/say';
import { LibraryHead } from './LibraryHead';
import type { LibraryPageProps } from './model';
import { ALL_PACKS } from './page-of';
import { SECTIONS } from './sections';

export function LibraryPage({ model, actions }: LibraryPageProps): JSX.Element {
  const say = useSay();
  const { pack } = model;
  const shown = SECTIONS.find(({ id }) => id === model.section) ?? SECTIONS[0];
  return (
    <div class="sw page library" lang={say.locale} dir={say.direction}>
      <p class="library-back">
        <a class="link" href={ALL_PACKS}>
          {say('library_page_all')}
        </a>
      </p>
      {pack.is === 'ready' ? (
        <>
          <LibraryHead row={pack.row} actions={actions} />
          <nav class="tabs" aria-label={say('library_page_sections')}>
            <ul>
              {SECTIONS.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`} aria-current={id === shown.id ? 'page' : undefined}>
                    {say(title)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <main>
            <h2 class="heard">{say(shown.title)}</h2>
            <shown.Part model={model} actions={actions} row={pack.row} />
          </main>
        </>
      ) : (
        <main>
          <h1 class="page-title">{say('options_packs_title')}</h1>
          {pack.is === 'loading' && <p class="message loading pack-message">{say('library_loading')}</p>}
          {pack.is === 'gone' && <p class="empty">{say('library_page_gone')}</p>}
          {pack.is === 'unreadable' && (
            <div class="undo">
              <p role="alert">{say('library_unreadable')}</p>
              <button type="button" class="btn outlined" onClick={actions.retry}>
                {say('claims_retry')}
              </button>
              <FaultReport fault="library-unreadable" />
            </div>
          )}
        </main>
      )}
      <StatusLine status={model.status} />
    </div>
  );
}
