/**
 * A paragraph as it is read: words first, sentences only where they are needed.
 * Owns: putting words, names and list words into their sentences.
 * Used by: the recogniser.
 * Never: cuts a paragraph into sentences in which nothing can be recognised; cutting is what costs most.
 */
import type { EntityKey } from '../card/model';
import type { Mention } from '../names/mention';
import type { OpenCues } from './open-cues';
import type { Sentence, Span } from './sentence';
import { SentenceLists } from './sentence-lists';
import { sentencesOf } from './sentences';
import { findStems, type Hit, type HitRun } from './stems';
import type { Token } from './tokens';
import { readWords, type Spelling, tokensIn, type WordRun } from './word-run';

/** A paragraph of a page: its text, and who is named in it. */
export interface Paragraph {
  text: string;
  mentions: readonly Mention[];
}

/** Reads one paragraph after the other, each into the same lists: what is kept of one must be taken before the next. */
export interface ParagraphReader {
  /** Who is described in the paragraph read last. */
  described: readonly EntityKey[];
  /** Every stem that stands in it. */
  hits: HitRun;
  read(paragraph: Paragraph, number: number, spend: () => boolean): void;
  /** The sentences of the paragraph read last. */
  sentences(): Sentence[];
}

/** Longest sentence that is read, in words: what the work on a sentence is bound by. */
const MAX_WORDS = 250;

/** @param spelling may be shared by several readers of the same cues */
export function createParagraphReader(cues: OpenCues, spelling: (raw: string) => Spelling): ParagraphReader {
  const run: WordRun = { count: 0, spelled: [], starts: [], ends: [] };
  const hits: HitRun = { count: 0, stems: [], from: [], to: [] };
  let last: Paragraph = { text: '', mentions: [] };
  let number = 0;
  const reader = {
    described: [] as readonly EntityKey[],
    hits,
    read(paragraph: Paragraph, at: number, spend: () => boolean) {
      last = paragraph;
      number = at;
      readWords(paragraph.text, spelling, run);
      findStems(run, spend, hits);
      const described: EntityKey[] = [];
      for (let hit = 0; hit < hits.count; hit += 1) {
        const who = cues.describedBy(hits.stems[hit] ?? -1);
        if (who !== undefined && !described.includes(who)) described.push(who);
      }
      reader.described = described;
    },
    sentences: () => inSentences(last, number, tokensIn(last.text, run), hits, cues),
  };
  return reader;
}

function inSentences(
  { text, mentions }: Paragraph,
  paragraph: number,
  tokens: readonly Token[],
  hits: HitRun,
  cues: OpenCues,
): Sentence[] {
  const result: Sentence[] = [];
  let token = 0;
  let hit = 0;
  let mention = 0;
  let quoted = false;
  const isQuotedAt = quotationsIn(text);
  for (const { start, end } of sentencesOf(text, cues.language)) {
    while (token < tokens.length && (tokens[token]?.start ?? start) < start) token += 1;
    const first = token;
    let after = first;
    while (after < tokens.length && (tokens[after]?.start ?? end) < end) after += 1;
    token = after;
    // What goes on for so long without an end is a list or a table.
    const own = after - first > MAX_WORDS ? [] : tokens.slice(first, after);
    const stems = new Map<number, Hit[]>();
    const lists = new SentenceLists();
    const described: Span[] = [];
    for (; hit < hits.count && (hits.from[hit] ?? 0) < after; hit += 1) {
      const stem = hits.stems[hit] ?? -1;
      const from = (hits.from[hit] ?? 0) - first;
      const to = (hits.to[hit] ?? 0) - first;
      if (from < 0 || to > own.length) continue;
      const inLists = cues.listsOf(stem);
      if (inLists !== 0) lists.add(inLists, from, to);
      if (cues.isOfCue(stem)) {
        const list = stems.get(stem);
        if (list) list.push({ stem, from, to });
        else stems.set(stem, [{ stem, from, to }]);
      }
      const entity = cues.describedBy(stem);
      if (entity === undefined) continue;
      described.push({
        kind: 'description',
        entities: [entity],
        from,
        to,
        possessive: own[to - 1]?.possessive ?? false,
      });
    }
    const named: Span[] = [];
    for (; mention < mentions.length && (mentions[mention]?.start ?? end) < end; mention += 1) {
      const span = nameSpan(mentions[mention], own);
      if (span) named.push(span);
    }
    for (const [stem, all] of stems) {
      const free = all.filter((one) => !isInside(one, named) && !(one.to - one.from === 1 && isInVoice(one, lists)));
      if (free.length === 0) stems.delete(stem);
      else stems.set(stem, free);
    }
    const inQuotation: boolean = quoted;
    quoted = isQuotedAt(end);
    result.push({
      paragraph,
      start,
      end,
      tokens: own,
      spans: joined(named, described, own),
      hits: stems,
      lists,
      isQuestion: text.slice(end - 2, end).includes('?'),
      inQuotation,
      opensQuotation: quoted,
    });
  }
  return result;
}

/** A word of a name is no word of a cue: the “Administration” of an agency. */
const isInside = (hit: Hit, named: readonly Span[]): boolean =>
  named.some(({ from, to }) => to - from > 1 && from <= hit.from && hit.to <= to);

/** “communications director” says nothing of communications. */
const isInVoice = (hit: Hit, lists: SentenceLists): boolean =>
  lists.isAt('voice', hit.from) && (lists.of('voice').get(hit.from) ?? 0) > hit.to;

function nameSpan(mention: Mention | undefined, tokens: readonly Token[]): Span | null {
  if (!mention) return null;
  const from = tokens.findIndex(({ end }) => end > mention.start);
  if (from < 0) return null;
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? mention.end) < mention.end) to += 1;
  if (to === from) return null;
  return { kind: 'name', entities: [mention.entity], from, to, possessive: tokens[to - 1]?.possessive ?? false };
}

/** Names, and the descriptions that are not part of naming somebody else: “former President Ann”. */
function joined(named: readonly Span[], described: readonly Span[], tokens: readonly Token[]): Span[] {
  const spans = [...named];
  for (const span of described) {
    const overlaps = spans.some(({ from, to }) => from < span.to && span.from < to);
    const next = tokens[span.to];
    const [entity] = span.entities;
    // “the Russian president Ann”: the name after it says who is meant.
    const titled = next?.capital && /^\s+$/.test(next.gap) && !sameEntity(spans, span.to, entity);
    if (!overlaps && !titled) spans.push(span);
  }
  return spans.sort((a, b) => a.from - b.from);
}

const sameEntity = (spans: readonly Span[], token: number, entity: EntityKey | undefined): boolean =>
  spans.some(({ from, entities }) => from === token && entity !== undefined && entities.includes(entity));

/** Goes through the marks of quotation in a text, in order; tells whether one is open at a place. */
function quotationsIn(text: string): (upTo: number) => boolean {
  let open = false;
  let next = text.search(QUOTE);
  return (upTo) => {
    while (next >= 0 && next < upTo) {
      const unit = text.charCodeAt(next);
      if (unit === HIGH_OPEN || unit === LOW_OPEN) open = true;
      else if (unit === HIGH_CLOSE) open = false;
      // Straight marks open and close in turn.
      else open = !open;
      QUOTE.lastIndex = next + 1;
      next = QUOTE.test(text) ? QUOTE.lastIndex - 1 : -1;
    }
    return open;
  };
}

const QUOTE = /[“„”"]/g;
/** “ „ ” " */
const HIGH_OPEN = 0x201c;
const LOW_OPEN = 0x201e;
const HIGH_CLOSE = 0x201d;
