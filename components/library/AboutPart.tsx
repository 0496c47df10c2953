/**
 * All about a pack: what it covers, whose it is, and what it was made from.
 * Owns: the order of these.
 * Used by: `sections.ts`.
 * Never: follows an address of the pack by itself.
 */
import type { JSX } from 'preact';
import { asOfWords, dayWords } from '../../lib/pure/words/library';
import { FaultReport } from '../shared/FaultReport';
import { useSay } from '../shared/say';
import { Fact, Facts, Fingerprint, OriginFact, OutLink } from './Facts';
import type { LoadedPageProps } from './model';

export function AboutPart({ model, actions, row }: LoadedPageProps): JSX.Element {
  const say = useSay();
  const { sources } = model;
  return (
    <div class="about">
      {row.description && (
        <p class="about-lead" lang={row.language} dir="auto">
          {row.description}
        </p>
      )}
      <Facts>
        <Fact name={say('library_fact_publisher')}>
          {row.publisher.url ? (
            <OutLink url={row.publisher.url}>{row.publisher.name}</OutLink>
          ) : (
            <bdi>{row.publisher.name}</bdi>
          )}
        </Fact>
        <Fact name={say('library_fact_asOf')}>
          {asOfWords(say, row.asOf)}
          <span class="hint" lang={row.language} dir="auto">
            {row.asOf.note}
          </span>
        </Fact>
        <Fact name={say('library_fact_version')}>
          <bdi>{row.version}</bdi>
        </Fact>
        <Fact name={say('library_fact_holds')}>
          {say('text_dot', say.count('panel_names', row.entities), say.count('library_fact_spellings', row.names))}
          <br />
          {say.count('library_page_found', row.claims)}
        </Fact>
        <Fact name={say('library_fact_language')}>{languageName(say.locale, row.language)}</Fact>
        <Fact name={say('library_fact_licence')}>
          <bdi>{row.license}</bdi>
        </Fact>
        <Fact name={say('library_fact_contact')}>
          <OutLink url={row.contact} />
        </Fact>
        <OriginFact origin={row.origin} />
        <Fact name={say('library_fact_signed')}>
          {row.signer ? (
            <>
              <Fingerprint of={row.signer} />
              <span class="hint">{say('library_fingerprintHint')}</span>
            </>
          ) : (
            say('library_fact_notSigned')
          )}
        </Fact>
        <Fact name={say('library_fact_added')}>{dayWords(say, row.added)}</Fact>
        {row.updated > row.added && <Fact name={say('library_fact_updated')}>{dayWords(say, row.updated)}</Fact>}
      </Facts>
      <h2 class="part-title about-title">{say('library_fact_sources')}</h2>
      {sources.is === 'loading' && <p class="hint loading">{say('library_loading')}</p>}
      {sources.is === 'unreadable' && (
        <>
          <p class="hint">{say('library_page_sourcesUnreadable')}</p>
          <FaultReport fault="sources-unreadable" />
        </>
      )}
      {sources.is === 'ready' && (
        <ol class="sources">
          {sources.all.map((source) => (
            <li key={source.id} lang={row.language} dir="auto">
              {source.title && (
                <p>
                  <b>{source.url ? <OutLink url={source.url}>{source.title}</OutLink> : source.title}</b>
                </p>
              )}
              <p>{source.description}</p>
              {source.publisher && <p class="hint">{source.publisher}</p>}
              {source.url && !source.title && (
                <p>
                  <OutLink url={source.url} />
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      <div class="buttons">
        <button type="button" class="btn outlined" onClick={actions.exportPack}>
          {say('library_export')}
        </button>
      </div>
    </div>
  );
}

/** “English”; a tag that no browser knows as it is. */
function languageName(locale: string, tag: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
