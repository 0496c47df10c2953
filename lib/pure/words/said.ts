/**
 * A claim with everything about it, in words.
 * Owns: which words and signs a claim is shown by, wherever it is shown.
 * Used by: the background for the card script, popup and side panel for their lists.
 * Never: leaves the responses out.
 */
import type { CardModel, ClaimView, ListedClaim, PackNames } from '../card/model';
import type { SaidCard, SaidClaim, SaidCoding, SaidRow } from '../card/said';
import { footingOf } from '../claims/footing';
import { basisSign, type Mark, responseMark, standingMark } from '../claims/signs';
import { sameCoding } from '../together/coding';
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
import { joined, sentence } from './text';
import { differences, fromWords, type Told } from './together';

/** What a claim's words are made from besides: its packs, those of its other codings among them. */
export type Context = Pick<CardModel, 'pack' | 'names' | 'others'>;

export function sayCard(say: Say, card: CardModel): SaidCard {
  const { entity, pack, tally, others = [], more = 0 } = card;
  return {
    entity,
    pack,
    others: others.map((other) => other.pack),
    tally,
    more,
    claims: card.claims.map((claim) => sayClaim(say, claim, card)),
  };
}

export function sayClaim(say: Say, claim: ListedClaim, context: Context): SaidClaim {
  const { pack, names, others = [] } = context;
  const packs = [{ pack, names }, ...others];
  const several = others.length > 0 || claim.also !== undefined;
  const told = (view: ClaimView): Saying =>
    sayCoding(say, view, packs.find((each) => each.pack.id === view.pack) ?? { pack, names });
  const first = told(claim);
  const same = claim.also?.filter((view) => sameCoding(claim, view)).map(told) ?? [];
  const different = claim.also?.filter((view) => !sameCoding(claim, view)).map(told) ?? [];
  const from = (codings: readonly Saying[]): string =>
    fromWords(
      say,
      codings.map((each) => each.pack),
    );
  return {
    ...first.said,
    from: several ? from([first, ...same]) : '',
    differences: different.length > 0 ? differences(say, [first, ...different]) : [],
    also: different.map((each) => ({ ...each.said, from: from([each]) })),
  };
}

interface Saying extends Told {
  said: SaidCoding;
}

function sayCoding(say: Say, claim: ClaimView, { pack, names }: PackNames): Saying {
  const noun = sourceNoun(pack);
  const origins = originsWords(say, claim, names);
  const presupposed = presuppositions(say, claim, names);
  const reports = claim.reports.map((report) => reportLine(say, report, claim, noun));
  const responses = claim.responses.map((response) => responseLine(say, response));
  if (responses.length === 0) responses.push(noResponse(say));
  const asked = claim.hasResponseLane ? responses : [];
  const said: SaidCoding = {
    key: `${pack.id}/${claim.id}`,
    language: pack.language,
    from: '',
    id: claim.id,
    text: claim.text,
    nearness: claim.nearness,
    kind: kindWords(say, claim, noun),
    origins,
    presupposed: presupposed.map(({ words, standing }) => ({ words, mark: standing && standingMark(standing) })),
    footing: footing(say, claim),
    reports: reports.map((line, at) => reportRow(line, claim, at)),
    responses: claim.hasResponseLane
      ? asked.map((line, at) => row(line, responseMark(claim.responses[at]?.kind ?? 'none-recorded')))
      : null,
    place: joined(say, [paragraphsWords(say, claim.paragraphs), wordedBy(say, claim)], 'text_dot'),
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
  return { pack, claim, reports, responses: claim.hasResponseLane ? asked : null, said };
}

function row({ lead, beside, detail, name }: Line, mark: Mark): SaidRow {
  return { lead, beside, detail, name, mark };
}

function reportRow(line: Line, claim: ClaimView, at: number): SaidRow {
  const report = claim.reports[at];
  const said = row(line, { sign: report ? basisSign(report, claim) : 'dashed', tone: '' });
  return { ...said, url: report?.url, ...(report?.relation === 'rates' && { rates: true }) };
}

/** “worded by the Herald”, where the wording is not the pack's own. */
function wordedBy(say: Say, claim: ClaimView): string {
  return claim.wordedBy ? say('claims_wordedBy', claim.wordedBy.shortName) : '';
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
