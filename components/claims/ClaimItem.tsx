/**
 * One claim: its kind, its text, how many origins, who says so, what came back, and where the source says it.
 * Owns: the order of these parts.
 * Used by: `ClaimList.tsx`.
 * Never: shows a claim without its responses in the same item.
 */
import type { JSX } from 'preact';
import type { CardModel, ClaimView } from '../../lib/pure/card/model';
import { kindWords, type SourceNoun, sourceNoun } from '../../lib/pure/words/kinds';
import { aroundLead, LEAD, type Line } from '../../lib/pure/words/line';
import { paragraphsWords } from '../../lib/pure/words/locator';
import { originsWords } from '../../lib/pure/words/origins';
import { reportLine } from '../../lib/pure/words/reports';
import { noResponse, responseLine } from '../../lib/pure/words/responses';
import type { Say } from '../../lib/pure/words/say';
import { presuppositions } from '../../lib/pure/words/standings';
import { sentence } from '../../lib/pure/words/text';
import { useSay } from '../shared/say';
import { Sign } from '../signs/Sign';
import { basisSign, responseMark, standingMark } from '../signs/sign-of';
import { Lane, type LaneRow } from './Lane';

type Context = Pick<CardModel, 'names' | 'pack'>;

export function ClaimItem({ claim, card }: { claim: ClaimView; card: Context }): JSX.Element {
  const say = useSay();
  const noun = sourceNoun(card.pack);
  const origins = originsWords(say, claim, card.names);
  const reports = reportRows(say, claim, noun);
  const responses = claim.hasResponseLane ? responseRows(say, claim) : [];
  return (
    <li class="claim">
      <h3 class="statement">
        <span class="kind">{kindWords(say, claim, noun)}</span>
        {/* The kind and the text are one heading. */}
        <span class="heard"> · </span>
        <span class="text" dir="auto" lang={card.pack.language}>
          {claim.text}
        </span>
      </h3>
      {origins && <p class="footing">{origins}</p>}
      <Presupposed claim={claim} names={card.names} />
      <div class="lanes">
        <Lane label={say('claims_saysWho')} rows={reports} linkLabel={say('claims_readReport')} />
        {claim.hasResponseLane && (
          <Lane label={say('claims_inResponse')} rows={responses} linkLabel={say('claims_readReport')} />
        )}
        <Sourced
          claim={claim}
          language={card.pack.language}
          lines={[...reports, ...responses].map((row) => row.line)}
        />
      </div>
    </li>
  );
}

function Presupposed({ claim, names }: { claim: ClaimView; names: CardModel['names'] }): JSX.Element {
  const say = useSay();
  return (
    <>
      {presuppositions(say, claim, names).map(({ words, standing }, index) => {
        const mark = standing ? standingMark(standing) : null;
        return (
          <p key={index} class={`footing presupposed tone-${mark?.tone ?? ''}`}>
            {mark && <Sign name={mark.sign} />}
            <span>{words}</span>
          </p>
        );
      })}
    </>
  );
}

interface SourcedProps {
  claim: ClaimView;
  language: string | undefined;
  lines: readonly Line[];
}

/** Where the source says it, what must be known of the claim, and the notes on both lanes behind one button. */
function Sourced({ claim, language, lines }: SourcedProps): JSX.Element {
  const say = useSay();
  const notes = lines.filter((line) => line.note !== '');
  return (
    <div class="lane from">
      <p class="lane-label">{say('claims_source')}</p>
      <div>
        <p>
          {paragraphsWords(say, claim.paragraphs)}
          {claim.note && (
            <>
              {' · '}
              <bdi lang={language}>{sentence(say, claim.note)}</bdi>
            </>
          )}
        </p>
        {notes.length > 0 && (
          <details>
            <summary>{say('claims_notes')}</summary>
            <ul>
              {notes.map((line, index) => {
                const { lead, beside } = aroundLead(say, say('text_colon', LEAD, line.note), line.lead);
                return (
                  <li key={index} dir="auto">
                    <b>{lead}</b>
                    {beside}
                  </li>
                );
              })}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

function reportRows(say: Say, claim: ClaimView, noun: SourceNoun): LaneRow[] {
  return claim.reports.map((report) => ({
    mark: { sign: basisSign(report, claim), tone: '' },
    line: reportLine(say, report, claim, noun),
    url: report.url,
  }));
}

function responseRows(say: Say, claim: ClaimView): LaneRow[] {
  if (claim.responses.length === 0) return [{ mark: responseMark('none-recorded'), line: noResponse(say) }];
  return claim.responses.map((response) => ({ mark: responseMark(response.kind), line: responseLine(say, response) }));
}
