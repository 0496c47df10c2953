/**
 * Reports in words: who says so, on what basis, and what they did not say.
 * Owns: the rows of the lane “Says who”.
 * Used by: the claims on card and popup.
 * Never: makes a source of “reportedly”, or a basis of a medium.
 */
import type { ClaimView, ReportView } from '../card/model';
import type { Basis, Medium } from '../pack/vocabulary';
import { dateWords } from './dates';
import type { Line } from './line';
import { capital, counted, joined, listOf, quoted, sentence } from './text';

type ClaimContext = Pick<ClaimView, 'kind' | 'date'>;

/** The row of one report. `noun` is what the source is called: “article”. */
export function reportLine(report: ReportView, claim: ClaimContext, noun: string): Line {
  const limits = report.limits.length > 0 ? sentence(`not said: ${report.limits.map(limitWords).join('; ')}`) : '';
  const description = report.description ? sentence(report.description) : '';
  // Room for one sentence, or the responses would slip out of sight: what was not said comes before how the sources
  // are described, since their basis stands beside the name already.
  return {
    lead: reportLead(report, noun),
    beside: besideWords(report, claim, noun),
    detail: limits || description,
    note: joined(
      [
        report.byDescription && sentence(report.byDescription),
        limits && description,
        report.independent && sentence(`known to be independent: ${report.independent}`),
        report.note && sentence(report.note),
      ],
      ' ',
    ),
  };
}

function besideWords(report: ReportView, claim: ClaimContext, noun: string): string {
  const relation = relationWords(report);
  const rest = [
    report.by && report.hedge ? quoted(report.hedge) : '',
    basisWords(report, claim, noun),
    mediumWords(report),
    report.date && report.date !== claim.date ? dateWords(report.date) : '',
  ];
  const words = joined([relation, ...rest], '; ');
  if (words === '') return '';
  // A verb goes on from the name; anything else is set off from it.
  return relation === '' || !report.by ? `, ${words}` : ` ${words}`;
}

function reportLead(report: ReportView, noun: string): string {
  if (report.by) return capital(report.by.name);
  if (report.hedge) return quoted(capital(report.hedge));
  return report.relation === 'states-without-attribution' ? `The ${noun} itself` : 'No source named';
}

/** In the past tense: it needs no plural form, and the pack is silent about the present. */
function relationWords({ relation, part, by, hedge, cites = [] }: ReportView): string {
  const from = cites.length > 0 ? ` from ${listOf(cites.map((cited) => cited.shortName))}` : '';
  switch (relation) {
    case 'originates':
      return from && `passed it on${from}`;
    case 'confirms':
      return 'confirmed it';
    case 'confirms-in-part':
      return part ? `confirmed a part: ${part}` : 'confirmed a part';
    case 'relays':
      return `passed it on${from}`;
    case 'relays-unnamed':
      // Without a hedge to quote, the lead says it.
      return by ? 'passed it on, naming no source' : hedge ? 'no source named' : '';
    case 'states-without-attribution':
      return by ? 'stated it without attribution' : 'without attribution';
    case 'disputes':
      return 'disputed it';
    case 'corrects':
      return part ? `corrected a part: ${part}` : 'corrected it';
  }
}

const BASIS: Record<Exclude<Basis, 'own-statement' | 'unnamed-source' | 'named-on-record'>, string> = {
  witnessed: 'own observation',
  document: 'a cited document',
  'official-record': 'an official record',
  'court-record': 'a court record',
  recording: 'a recording',
  'data-analysis': 'an analysis of data',
  'not-stated': 'basis not stated',
};

/** What a report rests on, in words. */
function basisWords(report: ReportView, claim: ClaimContext, noun: string): string {
  const { basis, count } = report;
  switch (basis) {
    case 'own-statement':
      return ownWords(report.quoted, claim, noun);
    case 'unnamed-source':
      // Never a plural for one, never a number that the report does not give.
      if (count === undefined) return 'sources not named';
      return count === 1 ? 'one unnamed source' : `${count} unnamed sources`;
    case 'named-on-record':
      return count === undefined ? 'named, on the record' : counted(count, 'named source', 'named sources');
    case 'not-stated':
      // “No source named” and “without attribution” have said so already.
      return report.relation === 'relays-unnamed' || report.relation === 'states-without-attribution'
        ? ''
        : BASIS[basis];
    default:
      return BASIS[basis];
  }
}

function ownWords(isQuoted: boolean | undefined, claim: ClaimContext, noun: string): string {
  const own = claim.kind === 'opinion' ? 'own opinion' : 'own words';
  if (isQuoted === undefined) return own;
  return isQuoted ? `${own}, quoted` : `${own}, as told by the ${noun}`;
}

const MEDIUM: Partial<Record<Medium, [withTitle: string, without: string]>> = {
  book: ['in the book', 'in a book'],
  broadcast: ['in the broadcast', 'in a broadcast'],
  interview: ['in the interview', 'in an interview'],
  post: ['in the post', 'in a post'],
  speech: ['in the speech', 'in a speech'],
  document: ['in the document', 'in a document'],
};

function mediumWords({ medium, mediumTitle }: ReportView): string {
  const words = medium && MEDIUM[medium];
  if (!words) return '';
  return mediumTitle ? `${words[0]} ${mediumTitle}` : words[1];
}

/** “who says so: no source is named” is set in brackets, since it stands after a colon. */
function limitWords(limit: string): string {
  const [what = '', ...why] = limit.replace(/\.$/, '').split(': ');
  return why.length > 0 ? `${what} (${why.join(': ')})` : what;
}
