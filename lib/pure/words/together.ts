/**
 * Several packs in words: which pack a claim is from, and in what two packs differ on it.
 * Owns: the line over a claim, and the sentences between two codings.
 * Used by: the claims on card, popup and side panel.
 * Never: says which pack is right, or that one of them is newer or better.
 */
import type { ClaimView, PackRef } from '../card/model';
import { stampInLine } from './dates';
import { kindWords, sourceNoun } from './kinds';
import type { Line } from './line';
import type { Say } from './say';
import { capital, joined, listOf, quoted, sentence } from './text';

/** One claim as one pack codes it, with the rows that its lanes show. */
export interface Told {
  pack: PackRef;
  claim: ClaimView;
  reports: readonly Line[];
  /** null: nobody is asked to answer. */
  responses: readonly Line[] | null;
}

/** “Musk, Putin and Trump · Says Who contributors · before 5 Nov 2024”; of several packs the titles only. */
export function fromWords(say: Say, packs: readonly PackRef[]): string {
  const [pack] = packs;
  if (!pack || packs.length > 1)
    return listOf(
      say,
      packs.map(({ title }) => title),
    );
  return joined(say, [pack.title, pack.publisher, stampInLine(say, pack)], 'text_dot');
}

/**
 * In what the codings differ, a sentence for each of them: “In “A”: the Kremlin partly denied it. In “B”: no response
 * recorded.”
 */
export function differences(say: Say, codings: readonly Told[]): string[] {
  const found = ASPECTS.flatMap((ofCodings) => {
    const words = ofCodings(say, codings);
    return new Set(words).size > 1 ? [words] : [];
  });
  if (found.length === 0) return [say('together_differ'), say('together_details')];
  return [say('together_differ'), ...found.map((words) => inEach(say, codings, words))];
}

type Aspect = (say: Say, codings: readonly Told[]) => string[];

/** What came back stands first: it is what a reader must not miss. */
const ASPECTS: readonly Aspect[] = [
  (say, codings) =>
    lines(
      say,
      codings.map(({ responses }) => responses),
    ),
  (say, codings) =>
    lines(
      say,
      codings.map(({ reports }) => reports.map(whole)),
    ),
  (say, codings) => codings.map(({ claim, pack }) => kindWords(say, claim, sourceNoun(pack))),
];

/** The leads alone say who answered what; the rest of the rows only where those are alike. */
function lines(say: Say, all: readonly (readonly Pick<Line, 'lead' | 'beside'>[] | null)[]): string[] {
  const words = (part: (line: Pick<Line, 'lead' | 'beside'>) => string): string[] =>
    withoutCommon(all.map((rows) => rows?.map(part) ?? null)).map((rows) =>
      rows ? joined(say, rows, 'text_semicolon') : say('together_noAnswer'),
    );
  const leads = words(({ lead }) => lead);
  return new Set(leads).size > 1 ? leads : words((line) => line.lead + line.beside);
}

/** What all have is no difference; it stays where one would be left with nothing to say. */
function withoutCommon(all: readonly (readonly string[] | null)[]): (readonly string[] | null)[] {
  const rest = all.map((rows) => rows?.filter((row) => !all.every((others) => others?.includes(row))) ?? null);
  return rest.every((rows) => rows === null || rows.length > 0) ? rest : [...all];
}

/** Of a report the name alone says too little. */
function whole({ lead, beside }: Line): Pick<Line, 'lead' | 'beside'> {
  return { lead: lead + beside, beside: '' };
}

function inEach(say: Say, codings: readonly Told[], words: readonly string[]): string {
  return joined(
    say,
    codings.map(({ pack }, at) =>
      sentence(say, say('together_in', quoted(say, pack.title), capital(say, words[at] ?? ''))),
    ),
    'text_sentences',
  );
}
