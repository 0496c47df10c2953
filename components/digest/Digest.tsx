/**
 * “This page and your packs”: matching sentences, responses found and not found, hedges.
 * Owns: the order of these parts; each stands under the claim that it is about, with its sentence.
 * Used by: side panel and popup.
 * Never: a sum, a score or a colour; and never an empty space where nothing matches.
 */
import type { JSX } from 'preact';
import type { DigestClaim, Digest as DigestModel, DigestSentence } from '../../lib/pure/digest/model';
import { foundWords, hedgeAt, noDateWords, notFoundWords } from '../../lib/pure/words/digest';
import { pagePlace } from '../../lib/pure/words/locator';
import { CopyText } from '../shared/CopyText';
import { useSay } from '../shared/say';

export interface DigestProps {
  digest: DigestModel;
  /** The digest as Markdown. */
  note(): string;
  onShow(place: number): void;
  onCopy(text: string): Promise<boolean>;
}

export function Digest({ digest, note, onShow, onCopy }: DigestProps): JSX.Element {
  const say = useSay();
  const { claims, reading, date } = digest;
  return (
    <section class="digest">
      <h2 class="section-title">{say('digest_title')}</h2>
      {claims.length === 0 && <p class="digest-none">{say(reading ? 'digest_reading' : 'digest_nothing')}</p>}
      {claims.map((claim) => (
        <Matched key={claim.key} claim={claim} date={date} onShow={onShow} />
      ))}
      {claims.length > 0 && (
        <div class="digest-tools">
          <CopyText text={note()} words={say('digest_copy')} onCopy={onCopy} />
        </div>
      )}
    </section>
  );
}

interface MatchedProps extends Pick<DigestProps, 'onShow'> {
  claim: DigestClaim;
  date: string | null;
}

function Matched({ claim, date, onShow }: MatchedProps): JSX.Element {
  const say = useSay();
  const notFound = notFoundWords(say, claim.notFound);
  const noDate = noDateWords(say, claim, date);
  return (
    <article class="digest-claim">
      <h3 class="digest-text" dir="auto" lang={claim.language}>
        {claim.text}
      </h3>
      {claim.sentences.length > 0 && (
        <Part label={say('digest_matches')}>
          {claim.sentences.map((sentence) => (
            <Quoted
              key={sentence.place}
              sentence={sentence}
              words={pagePlace(say, [sentence.paragraph])}
              note={hedgeAt(say, claim, sentence)}
              onShow={onShow}
            />
          ))}
        </Part>
      )}
      {claim.found.length > 0 && (
        <Part label={say('digest_found')}>
          {claim.found.map((one, index) => (
            <Quoted key={index} sentence={one} words={foundWords(say, one)} onShow={onShow} />
          ))}
        </Part>
      )}
      {notFound !== '' && (
        <p class="digest-words">
          {notFound} {noDate}
        </p>
      )}
    </article>
  );
}

function Part({ label, children }: { label: string; children: JSX.Element[] }): JSX.Element {
  return (
    <div class="digest-part">
      <h4 class="lane-label">{label}</h4>
      <ul>{children}</ul>
    </div>
  );
}

interface QuotedProps extends Pick<DigestProps, 'onShow'> {
  sentence: DigestSentence;
  words: string;
  /** What is to be said of this very sentence. */
  note?: string;
}

/** A sentence of the page; pressed, it is shown there. */
function Quoted({ sentence, words, note, onShow }: QuotedProps): JSX.Element {
  const say = useSay();
  return (
    <li class="digest-sentence">
      <button type="button" class="digest-quote" title={say('digest_show')} onClick={() => onShow(sentence.place)}>
        <q dir="auto">{sentence.text}</q>
      </button>
      <p class="digest-place">{words}</p>
      {note && <p class="digest-words">{note}</p>}
    </li>
  );
}
