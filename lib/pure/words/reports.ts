/**
 * Reports in words: who says so, on what basis, and what they did not say.
 * Owns: the rows of the lane “Says who”.
 * Used by: the claims on card and popup.
 * Never: makes a source of “reportedly”, or a basis of a medium.
 *
 * All in the past tense: it needs no plural form, and the pack is silent about the present.
 */
import type { ClaimView, ReportView } from '../card/model';
import type { Medium } from '../pack/vocabulary';
import { dateWords } from './dates';
import { keyed } from './keyed';
import type { SourceNoun } from './kinds';
import { aroundLead, LEAD, type Line, nameInLead } from './line';
import type { Say } from './say';
import { capital, joined, listOf, quoted, sentence } from './text';

type ClaimContext = Pick<ClaimView, 'kind' | 'date'>;

/** The row of one report. `noun` is what the source is called: “article”. */
export function reportLine(say: Say, report: ReportView, claim: ClaimContext, noun: SourceNoun): Line {
  const notSaid = joined(
    say,
    report.limits.map((limit) => limitWords(say, limit)),
    'text_semicolon',
  );
  const limits = notSaid && sentence(say, say('report_notSaid', notSaid));
  const description = report.description ? sentence(say, report.description) : '';
  // Room for one sentence, or the responses would slip out of sight: what was not said comes before how the sources
  // are described, since their basis stands beside the name already.
  const around = aroundLead(say, phraseOf(say, report, claim, noun), leadOf(say, report, noun));
  return {
    ...around,
    name: report.by ? nameInLead(around.lead, LEAD, report.by, report.by.name) : undefined,
    detail: limits || description,
    note: joined(
      say,
      [
        report.byDescription && sentence(say, report.byDescription),
        limits && description,
        report.independent && sentence(say, say('report_independent', report.independent)),
        report.note && sentence(say, report.note),
      ],
      'text_sentences',
    ),
  };
}

function leadOf(say: Say, report: ReportView, noun: SourceNoun): string {
  if (report.by) return report.by.name;
  if (report.hedge) return quoted(say, capital(say, report.hedge));
  return report.relation === 'states-without-attribution' ? say(keyed('itself', noun)) : say('report_noSource');
}

/** The whole row around its lead. */
function phraseOf(say: Say, report: ReportView, claim: ClaimContext, noun: SourceNoun): string {
  const relation = relationPhrase(say, report);
  const rest = joined(
    say,
    [
      report.by && report.hedge ? quoted(say, report.hedge) : '',
      scaleWords(say, report),
      basisWords(say, report, claim, noun),
      mediumWords(say, report),
      report.date && report.date !== claim.date ? dateWords(say, report.date) : '',
    ],
    'text_semicolon',
  );
  if (rest === '') return relation;
  return say(relation === LEAD ? 'text_comma' : 'text_semicolon', relation, rest);
}

/** `LEAD` alone where there is nothing to say of the relation. */
function relationPhrase(say: Say, { relation, part, rating, by, hedge, cites = [] }: ReportView): string {
  const who = by ? 'report_named' : 'report_nameless';
  switch (relation) {
    case 'originates':
    case 'relays': {
      const from = listOf(
        say,
        cites.map((cited) => cited.shortName),
      );
      if (from !== '') return say(`${who}_relaysFrom`, LEAD, from);
      return relation === 'relays' ? say(`${who}_relays`, LEAD) : LEAD;
    }
    case 'rates':
      return say(`${who}_rates`, LEAD, quoted(say, rating?.words ?? ''));
    case 'relays-unnamed':
      // Without a hedge to quote, the lead says it.
      return by || hedge ? say(keyed(who, relation), LEAD) : LEAD;
    case 'confirms-in-part':
    case 'corrects':
      return part ? say(`${keyed(who, relation)}Of`, LEAD, part) : say(keyed(who, relation), LEAD);
    default:
      return say(keyed(who, relation), LEAD);
  }
}

/** What a report rests on, in words. */
function basisWords(say: Say, report: ReportView, claim: ClaimContext, noun: SourceNoun): string {
  const { basis, count } = report;
  switch (basis) {
    case 'own-statement':
      return ownWords(say, report, claim, noun);
    case 'unnamed-source':
      // Never a plural for one, never a number that the report does not give.
      return count === undefined
        ? say('report_basis_sourcesNotNamed')
        : say.count('report_basis_unnamedSources', count);
    case 'named-on-record':
      return count === undefined ? say('report_basis_namedOnRecord') : say.count('report_basis_namedSources', count);
    case 'not-stated':
      // “No source named” and “without attribution” have said so already.
      return report.relation === 'relays-unnamed' || report.relation === 'states-without-attribution'
        ? ''
        : say('report_basis_notStated');
    default:
      return say(keyed('report_basis', basis));
  }
}

/** “2 on a scale from 1 (worst) to 5 (best)”: a rating's words alone may mean little. */
function scaleWords(say: Say, { rating }: ReportView): string {
  const { value, best, worst } = rating ?? {};
  return value && best && worst ? say('report_scale', value, worst, best) : '';
}

function ownWords(say: Say, { quoted: isQuoted, relation }: ReportView, claim: ClaimContext, noun: SourceNoun): string {
  const own = claim.kind === 'opinion' || relation === 'rates' ? 'report_basis_ownOpinion' : 'report_basis_ownWords';
  if (isQuoted) return say(`${own}Quoted`);
  return isQuoted === undefined ? say(own) : say(keyed('told', noun), say(own));
}

/** An article is what most reports are, and needs no word. */
function isWorthSaying(medium: Medium | undefined): medium is Exclude<Medium, 'article' | 'not-stated'> {
  return medium !== undefined && medium !== 'article' && medium !== 'not-stated';
}

function mediumWords(say: Say, { medium, mediumTitle }: ReportView): string {
  if (!isWorthSaying(medium)) return '';
  return mediumTitle ? say(keyed('report_titled', medium), mediumTitle) : say(keyed('report_medium', medium));
}

/** “who says so: no source is named” is set in brackets, since it stands after a colon. */
function limitWords(say: Say, limit: string): string {
  const [what = '', ...why] = limit.replace(/\.$/, '').split(': ');
  return why.length > 0 ? say('text_brackets', what, why.join(': ')) : what;
}
