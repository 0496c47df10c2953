/**
 * A sheet of claims to print: for each, who says so, how do they know, what came back.
 * Owns: what stands on it, filled in or with the answers left blank for a class.
 * Used by: the sheet's page, and the `pack` command as text.
 * Never: a blank sheet with an answer on it; a filled one without what came back.
 */
import type { PackRef } from '../card/model';
import type { SaidCoding, SaidRow } from '../card/said';
import { stampWords } from '../words/dates';
import type { Say } from '../words/say';
import { joined, sentence } from '../words/text';

/** What is read of a claim in words. */
export type SheetSource = Pick<
  SaidCoding,
  'text' | 'kind' | 'origins' | 'presupposed' | 'reports' | 'responses' | 'place' | 'note'
>;

/** A question, and its answers: none, and lines to write on, where the sheet is blank. */
export interface SheetQuestion {
  question: string;
  answers: readonly string[];
  /** Lines to write on. 0: it is answered. */
  lines: number;
}

export interface SheetClaim {
  number: number;
  kind: string;
  text: string;
  questions: readonly SheetQuestion[];
  /** What a careful reader must know besides; empty on a blank sheet. */
  notes: readonly string[];
  /** Where the source says it. */
  place: string;
}

export interface Sheet {
  title: string;
  /** Who publishes the pack, as of when, and where an error is reported. */
  from: readonly string[];
  blank: boolean;
  /** Of the pack's own texts, as a tag. */
  language: string | undefined;
  claims: readonly SheetClaim[];
}

/** Lines for an answer: enough for two or three hands' worth of sentences. */
const LINES = 3;

export function sheetOf(say: Say, pack: PackRef, claims: readonly SheetSource[], blank: boolean): Sheet {
  return {
    title: pack.title,
    from: [
      joined(say, [pack.publisher, stampWords(say, pack)], 'text_dot'),
      say('text_colon', say('claims_source'), sentence(say, pack.sourceDescription)),
      say('text_colon', say('claims_report'), pack.contactUrl),
    ],
    blank,
    language: pack.language,
    claims: claims.map((claim, at) => (blank ? blankClaim(say, claim, at + 1) : filledClaim(say, claim, at + 1))),
  };
}

function filledClaim(say: Say, claim: SheetSource, number: number): SheetClaim {
  const reports = claim.reports.filter(({ rates }) => !rates);
  const ratings = claim.reports.filter(({ rates }) => rates);
  const answered = (question: string, answers: readonly string[]): SheetQuestion => ({ question, answers, lines: 0 });
  const orNothing = (answers: readonly string[]): readonly string[] =>
    answers.length > 0 ? answers : [say('sheet_nobody')];
  const how = [claim.origins && sentence(say, claim.origins), ...reports.map((row) => rowWords(say, row))];
  return {
    number,
    kind: claim.kind,
    text: claim.text,
    questions: [
      answered(say('sheet_who'), orNothing(unique(reports.map(({ lead }) => lead)))),
      answered(say('sheet_how'), orNothing(how.filter((words) => words !== ''))),
      answered(say('sheet_back'), claim.responses?.map((row) => rowWords(say, row)) ?? [say('sheet_notAsked')]),
      ...(ratings.length > 0
        ? [
            answered(
              say('sheet_rated'),
              ratings.map((row) => rowWords(say, row)),
            ),
          ]
        : []),
    ],
    notes: [...claim.presupposed.map(({ words }) => sentence(say, words)), claim.note].filter((words) => words !== ''),
    place: claim.place,
  };
}

function blankClaim(say: Say, { text, kind, place }: SheetSource, number: number): SheetClaim {
  const questions = (['sheet_who', 'sheet_how', 'sheet_back'] as const).map((key) => ({
    question: say(key),
    answers: [],
    lines: LINES,
  }));
  return { number, kind, text, questions, notes: [], place };
}

function rowWords(say: Say, { lead, beside, detail }: SaidRow): string {
  return joined(say, [sentence(say, lead + beside), detail], 'text_sentences');
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)];
}
