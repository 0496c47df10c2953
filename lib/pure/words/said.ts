/**
 * A claim with everything about it, in words.
 * Owns: which words and signs a claim is shown by, wherever it is shown.
 * Used by: the background for the card script, popup and side panel for their lists.
 * Never: leaves the responses out.
 */
import type { CardModel, ClaimView } from '../card/model';
import type { SaidCard, SaidClaim, SaidRow } from '../card/said';
import { footingOf } from '../claims/footing';
import { basisSign, type Mark, responseMark, standingMark } from '../claims/signs';
import { copyWords } from './copy';
import { footingWords } from './footing';
import { kindWords, sourceNoun } from './kinds';
import { aroundLead, LEAD, type Line } from './line';
import { paragraphsWords } from './locator';
import { originsWords } from './origins';
import { reportLine } from './reports';
import { noResponse, responseLine } from './responses';
import type { Say } from './say';
import { presuppositions } from './standings';
import { sentence } from './text';

export function sayCard(say: Say, card: CardModel): SaidCard {
  const { entity, pack, tally } = card;
  return { entity, pack, tally, claims: card.claims.map((claim) => sayClaim(say, claim, card)) };
}

export function sayClaim(say: Say, claim: ClaimView, { pack, names }: Pick<CardModel, 'pack' | 'names'>): SaidClaim {
  const noun = sourceNoun(pack);
  const origins = originsWords(say, claim, names);
  const presupposed = presuppositions(say, claim, names);
  const reports = claim.reports.map((report) => reportLine(say, report, claim, noun));
  const responses = claim.responses.map((response) => responseLine(say, response));
  if (responses.length === 0) responses.push(noResponse(say));
  const asked = claim.hasResponseLane ? responses : [];
  return {
    id: claim.id,
    text: claim.text,
    nearness: claim.nearness,
    kind: kindWords(say, claim, noun),
    origins,
    presupposed: presupposed.map(({ words, standing }) => ({ words, mark: standing && standingMark(standing) })),
    footing: footing(say, claim),
    reports: reports.map((line, at) => row(line, reportMark(claim, at), claim.reports[at]?.url)),
    responses: claim.hasResponseLane
      ? asked.map((line, at) => row(line, responseMark(claim.responses[at]?.kind ?? 'none-recorded')))
      : null,
    place: paragraphsWords(say, claim.paragraphs),
    note: claim.note ? sentence(say, claim.note) : '',
    notes: [...reports, ...asked]
      .filter((line) => line.note !== '')
      .map((line) => aroundLead(say, say('text_colon', LEAD, line.note), line.lead)),
    copy: copyWords(say, {
      claim,
      pack,
      origins,
      presupposes: presupposed.map(({ words }) => words),
      reports,
      responses: asked,
    }),
  };
}

function row({ lead, beside, detail, name }: Line, mark: Mark, url?: string): SaidRow {
  return { lead, beside, detail, name, mark, url };
}

function reportMark(claim: ClaimView, at: number): Mark {
  const report = claim.reports[at];
  return { sign: report ? basisSign(report, claim) : 'dashed', tone: '' };
}

function footing(say: Say, claim: ClaimView): SaidClaim['footing'] {
  const all = footingOf(claim);
  const origins = all.origins.map((origin) =>
    origin.map(({ report, tie }) => ({ sign: basisSign(report, claim), tie })),
  );
  const answers = (all.answers ?? []).map(({ kind }) => responseMark(kind));
  const words = footingWords(say, all, {
    reports: origins.flat().map(({ sign }) => sign),
    answers: answers.map(({ sign }) => sign),
  });
  const against = all.against.map((): Mark => ({ sign: 'struck', tone: 'part' }));
  const nothing = all.answers?.length === 0 ? [responseMark('none-recorded')] : [];
  return { words, origins, back: [...against, ...answers, ...nothing] };
}
