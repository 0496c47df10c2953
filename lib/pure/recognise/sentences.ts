/**
 * Cuts a paragraph into sentences.
 * Owns: mending what the platform's cutter gets wrong: “Mr. Ann”, “the U.S. Senate”, “J. Ann”, line breaks in the source.
 * Used by: the recogniser.
 * Never: crosses a paragraph.
 */
import { plainCuts } from './plain-cuts';

export interface Cut {
  /** UTF-16 offsets in the paragraph, without the white space around. */
  start: number;
  end: number;
}

/** After these a stop never ends a sentence. */
const TITLES =
  /(?:^|[\s("“‘'—-])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Sen|Rep|Reps|Sens|Gov|Gen|Lt|Col|Maj|Sgt|Capt|Cmdr|Adm|Supt|St|Mt|Ft|vs|No|Nos|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|approx|est|cf|viz|\p{Lu})\.$/u;
/** After these it may. */
const MAYBE = /(?:(?:\p{L}\.){2,}|[\s,](?:Jr|Sr|Inc|Corp|Co|Ltd|Bros|etc|Ave|Blvd)\.)$/u;
/** Words that begin a sentence rather than go on after an abbreviation. */
const BEGINS =
  /^["“‘']?(?:The|This|That|These|Those|A|An|He|She|It|They|We|You|His|Her|Its|Their|In|On|At|But|And|Or|So|Yet|If|When|While|As|After|Before|Since|For|From|With|By|Both|There|Here|What|Who|How|Why|No|Not|One|Two|Some|Many|Most|Meanwhile|However|Also)\b/u;

/** Longest text before a cut that is looked at, in UTF-16 units: an abbreviation is short. */
const LOOK_BACK = 16;

let cutters: Map<string, Intl.Segmenter> | undefined;

function cutterFor(language: string): Intl.Segmenter {
  cutters ??= new Map();
  const known = cutters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  cutters.set(language, made);
  return made;
}

function* platformCuts(line: string, language: string): Generator<[number, number]> {
  for (const { index, segment } of cutterFor(language).segment(line)) yield [index, index + segment.length];
}

/** The sentences of a paragraph, in order; none for white space. */
export function sentencesOf(text: string, language: string): Cut[] {
  // To the cutter a line break in the source ends a sentence.
  const line = text.replace(/[\t-\r\u0085\u2028\u2029]/g, ' ');
  const cuts: Cut[] = [];
  for (const [from, to] of plainCuts(line) ?? platformCuts(line, language)) {
    const segment = line.slice(from, to);
    const kept = segment.trim();
    if (kept === '') continue;
    const start = from + segment.indexOf(kept);
    const end = start + kept.length;
    const last = cuts.at(-1);
    if (last && goesOn(line.slice(Math.max(last.start, last.end - LOOK_BACK), last.end), kept)) last.end = end;
    else cuts.push({ start, end });
  }
  return cuts;
}

const A = 65;
const Z = 90;

function goesOn(before: string, next: string): boolean {
  const isStop = before.endsWith('.');
  if (isStop && TITLES.test(before)) return true;
  const first = next.charCodeAt(0);
  // Most sentences begin so; the rest need not be asked.
  if (first >= A && first <= Z) return isStop && MAYBE.test(before) && !BEGINS.test(next);
  // “Nonsense!” he said.
  if (/^\p{Ll}/u.test(next)) return true;
  // A closing mark that was left behind.
  if (/^["”’')\]]+$/u.test(next)) return true;
  return isStop && MAYBE.test(before) && !BEGINS.test(next);
}
