/**
 * Responses in words: who denies, denies in part, counters, or has not addressed a claim.
 * Owns: the rows of the lane “In response”.
 * Used by: the claims on card and popup.
 * Never: lets a partial denial read as a whole one, or silence as a denial or an assent.
 */
import type { ResponseView } from '../card/model';
import { dateWords } from './dates';
import type { Line } from './line';
import { capital, joined, quoted, sentence } from './text';

/** After a name. In the past tense: it needs no plural form, and the pack is silent about the present. */
const ANSWERS: Record<Exclude<ResponseView['kind'], 'none-recorded'>, string> = {
  denied: 'denied it',
  'denied-in-part': 'partly denied it',
  'disputed-characterisation': 'disputed how it is put',
  countered: 'countered it',
  'attacked-the-speaker': 'attacked the speaker',
  'did-not-address': 'had not addressed it',
  'declined-to-comment': 'declined to comment',
  'could-not-comment': 'could not comment',
  'no-reply': 'had not replied',
  'not-sought': 'had not been asked',
  acknowledged: 'acknowledged it',
  'acknowledged-in-part': 'partly acknowledged it',
  apologised: 'apologised',
  'legal-action': 'took legal action',
};

/** What a hurried reader could take for a denial, though it passes the claim by. Silence speaks for itself. */
const NO_DENIAL: ReadonlySet<ResponseView['kind']> = new Set(['attacked-the-speaker', 'legal-action']);

/** The row where nobody's answer is recorded at all. */
export const NO_RESPONSE: Line = { lead: 'No response recorded', beside: ' in this source', detail: '', note: '' };

/** The row of one response, or of its absence. */
export function responseLine(response: ResponseView): Line {
  const who = capital((response.onBehalfOf ?? response.by).shortName);
  if (response.kind === 'none-recorded') return { ...NO_RESPONSE, lead: `${who}: no response recorded` };
  return {
    lead: `${who} ${ANSWERS[response.kind]}`,
    beside: besideWords(response),
    detail: joined(
      [
        sentence(joined([speakerWords(response), handWords(response)], '; ')),
        response.counterText && sentence(`the counter-claim: ${response.counterText}`),
      ],
      ' ',
    ),
    note: response.note ? sentence(response.note) : '',
  };
}

/** Answers to a part of the claim: which part must be seen in the same breath. */
const IN_PART: ReadonlySet<ResponseView['kind']> = new Set(['denied-in-part', 'acknowledged-in-part']);

function besideWords({ kind, scope, quoted: isQuoted, date }: ResponseView): string {
  const part = IN_PART.has(kind)
    ? `: ${scope ? `only ${scope}` : 'which part is not stated'}`
    : scope && `, on this part: ${scope}`;
  const rest = [
    NO_DENIAL.has(kind) && 'neither a denial nor an assent',
    isQuoted === undefined ? '' : isQuoted ? 'quoted' : 'not quoted',
    date && dateWords(date),
  ];
  const words = joined(rest, '; ');
  if (words === '') return part ?? '';
  return part ? `${part}; ${words}` : `, ${words}`;
}

/** “Peskov, “reportedly””: who spoke, where that is not whose answer it is, and the source's hedge. */
function speakerWords({ by, onBehalfOf, hedge }: ResponseView): string {
  return joined([onBehalfOf && capital(by.shortName), hedge && quoted(hedge)], ', ');
}

function handWords({ secondHand, reportedBy }: ResponseView): string {
  if (reportedBy === null)
    return secondHand ? 'second-hand, and who reported it is not stated' : 'who reported it is not stated';
  if (reportedBy) return `${secondHand ? 'second-hand, ' : ''}reported by ${reportedBy.shortName}`;
  return secondHand ? 'second-hand' : '';
}
