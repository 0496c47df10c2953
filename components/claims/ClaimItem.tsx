/**
 * One claim: its kind, its text, how many origins, who says so, what came back, and where the source says it.
 * Owns: the order of these parts.
 * Used by: `ClaimList.tsx`.
 * Never: shows a claim without its responses in the same item.
 */
import type { JSX } from 'preact';
import type { CardModel, ClaimView } from '../../lib/pure/card/model';
import { CARD } from '../../lib/pure/words/card';
import { kindWords, sourceNoun } from '../../lib/pure/words/kinds';
import type { Line } from '../../lib/pure/words/line';
import { paragraphsWords } from '../../lib/pure/words/locator';
import { originsWords } from '../../lib/pure/words/origins';
import { reportLine } from '../../lib/pure/words/reports';
import { NO_RESPONSE, responseLine } from '../../lib/pure/words/responses';
import { presuppositions } from '../../lib/pure/words/standings';
import { joined, sentence } from '../../lib/pure/words/text';
import { Sign } from '../signs/Sign';
import { basisSign, responseMark, standingMark } from '../signs/sign-of';
import { Lane, type LaneRow } from './Lane';

type Context = Pick<CardModel, 'names' | 'pack'>;

export function ClaimItem({ claim, card }: { claim: ClaimView; card: Context }): JSX.Element {
  const noun = sourceNoun(card.pack);
  const origins = originsWords(claim, card.names);
  const reports = reportRows(claim, noun);
  const responses = claim.hasResponseLane ? responseRows(claim) : [];
  return (
    <li class="claim">
      <h3 class="statement">
        <span class="kind">{kindWords(claim, noun)}</span>
        {/* The kind and the text are one heading. */}
        <span class="heard"> · </span>
        <span class="text" dir="auto">
          {claim.text}
        </span>
      </h3>
      {origins && <p class="footing">{origins}</p>}
      <Presupposed claim={claim} names={card.names} />
      <div class="lanes">
        <Lane label={CARD.saysWho} rows={reports} linkLabel={CARD.readReport} />
        {claim.hasResponseLane && <Lane label={CARD.inResponse} rows={responses} linkLabel={CARD.readReport} />}
        <Sourced claim={claim} lines={[...reports, ...responses].map((row) => row.line)} />
      </div>
    </li>
  );
}

function Presupposed({ claim, names }: { claim: ClaimView; names: CardModel['names'] }): JSX.Element {
  return (
    <>
      {presuppositions(claim, names).map(({ words, standing }, index) => {
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

/** Where the source says it, what must be known of the claim, and the notes on both lanes behind one button. */
function Sourced({ claim, lines }: { claim: ClaimView; lines: readonly Line[] }): JSX.Element {
  const notes = lines.filter((line) => line.note !== '');
  return (
    <div class="lane from">
      <p class="lane-label">{CARD.source}</p>
      <div>
        <p>{joined([paragraphsWords(claim.paragraphs), claim.note && sentence(claim.note)], ' · ')}</p>
        {notes.length > 0 && (
          <details>
            <summary>{CARD.notes}</summary>
            <ul>
              {notes.map((line, index) => (
                <li key={index}>
                  <b>{line.lead}:</b> {line.note}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>
  );
}

function reportRows(claim: ClaimView, noun: string): LaneRow[] {
  return claim.reports.map((report) => ({
    mark: { sign: basisSign(report, claim), tone: '' },
    line: reportLine(report, claim, noun),
    url: report.url,
  }));
}

function responseRows(claim: ClaimView): LaneRow[] {
  if (claim.responses.length === 0) return [{ mark: responseMark('none-recorded'), line: NO_RESPONSE }];
  return claim.responses.map((response) => ({ mark: responseMark(response.kind), line: responseLine(response) }));
}
