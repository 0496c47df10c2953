/**
 * Responses in words: who denies, denies in part, counters, or has not addressed a claim.
 * Owns: the rows of the lane “In response”.
 * Used by: the claims on card and popup.
 * Never: lets a partial denial read as a whole one, or silence as a denial or an assent.
 *
 * All in the past tense: it needs no plural form, and the pack is silent about the present.
 */
import type { ResponseView } from '../card/model';
import { dateWords } from './dates';
import { keyed } from './keyed';
import { aroundLead, LEAD, type Line, nameInLead } from './line';
import type { Say } from './say';
import { capital, joined, quoted, sentence } from './text';

/** What a hurried reader could take for a denial, though it passes the claim by. Silence speaks for itself. */
const NO_DENIAL: ReadonlySet<ResponseView['kind']> = new Set(['attacked-the-speaker', 'legal-action']);

/** Answers to a part of the claim: which part must be seen in the same breath. */
const IN_PART: ReadonlySet<ResponseView['kind']> = new Set(['denied-in-part', 'acknowledged-in-part']);

/** The row where nobody's answer is recorded at all. */
export function noResponse(say: Say): Line {
  return silence(say, say('response_nobodys'));
}

/** The row of one response, or of its absence. */
export function responseLine(say: Say, response: ResponseView): Line {
  const who = response.onBehalfOf ?? response.by;
  const lead = say(keyed('response', response.kind), who.shortName);
  const isSilent = response.kind === 'none-recorded';
  const line = isSilent
    ? silence(say, lead)
    : { ...aroundLead(say, phraseOf(say, response), lead), detail: '', note: '' };
  const name = nameInLead(line.lead, say(keyed('response', response.kind), LEAD), who, who.shortName);
  if (isSilent) return { ...line, name };
  return {
    ...line,
    name,
    detail: joined(
      say,
      [
        sentence(say, joined(say, [speakerWords(say, response), handWords(say, response)], 'text_semicolon')),
        response.counterText && sentence(say, say('response_counterClaim', response.counterText)),
      ],
      'text_sentences',
    ),
    note: response.note ? sentence(say, response.note) : '',
  };
}

function silence(say: Say, lead: string): Line {
  return { ...aroundLead(say, say('response_inThisSource', LEAD), lead), detail: '', note: '' };
}

/** The whole row around its lead. */
function phraseOf(say: Say, { kind, scope, quoted: isQuoted, date }: ResponseView): string {
  const rest = joined(
    say,
    [
      NO_DENIAL.has(kind) && say('response_noDenial'),
      isQuoted === undefined ? '' : say(isQuoted ? 'response_quoted' : 'response_notQuoted'),
      date && dateWords(say, date),
    ],
    'text_semicolon',
  );
  const part = partWords(say, kind, scope);
  if (rest === '') return part;
  return say(part === LEAD ? 'text_comma' : 'text_semicolon', part, rest);
}

function partWords(say: Say, kind: ResponseView['kind'], scope: string | undefined): string {
  if (!IN_PART.has(kind)) return scope ? say('response_onPart', LEAD, scope) : LEAD;
  return scope ? say('response_onlyPart', LEAD, scope) : say('response_partNotStated', LEAD);
}

/** “Peskov, “reportedly””: who spoke, where that is not whose answer it is, and the source's hedge. */
function speakerWords(say: Say, { by, onBehalfOf, hedge }: ResponseView): string {
  return joined(say, [onBehalfOf && capital(say, by.shortName), hedge && quoted(say, hedge)], 'text_comma');
}

function handWords(say: Say, { secondHand, reportedBy }: ResponseView): string {
  if (reportedBy === null) return say(secondHand ? 'response_secondHandNotStated' : 'response_reporterNotStated');
  if (reportedBy) return say(secondHand ? 'response_secondHandBy' : 'response_reportedBy', reportedBy.shortName);
  return secondHand ? say('response_secondHand') : '';
}
