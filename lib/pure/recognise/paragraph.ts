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
import { sentencesOf } from './sentences';
import type { Hit } from './stems';
import { type Token, tokensOf } from './tokens';
import type { ListName } from './words/lexicon';

/** A paragraph of a page: its text, and who is named in it. */
export interface Paragraph {
  text: string;
  mentions: readonly Mention[];
}

export interface ReadParagraph {
  number: number;
  /** Who is named or described in it. */
  entities: ReadonlySet<EntityKey>;
  /** Every stem that stands in it, each once. */
  stems: readonly number[];
  sentences(): Sentence[];
}

/** Longest sentence that is read, in words: what the work on a sentence is bound by. */
const MAX_WORDS = 250;

export function readParagraph(
  paragraph: Paragraph,
  number: number,
  cues: OpenCues,
  spend: () => boolean,
): ReadParagraph {
  const tokens = tokensOf(paragraph.text);
  const hits = cues.table.find(tokens, spend);
  const stems = new Set(hits.map(({ stem }) => stem));
  const entities = new Set(paragraph.mentions.map(({ entity }) => entity));
  for (const stem of stems) {
    const described = cues.describedBy(stem);
    if (described !== undefined) entities.add(described);
  }
  let made: Sentence[] | undefined;
  return {
    number,
    entities,
    stems: [...stems],
    sentences: () => {
      made ??= inSentences(paragraph, number, tokens, hits, cues);
      return made;
    },
  };
}

function inSentences(
  { text, mentions }: Paragraph,
  paragraph: number,
  tokens: readonly Token[],
  hits: readonly Hit[],
  cues: OpenCues,
): Sentence[] {
  const result: Sentence[] = [];
  let token = 0;
  let hit = 0;
  let mention = 0;
  let quoted = false;
  for (const { start, end } of sentencesOf(text, cues.language)) {
    while (token < tokens.length && (tokens[token]?.start ?? start) < start) token += 1;
    const first = token;
    let after = first;
    while (after < tokens.length && (tokens[after]?.start ?? end) < end) after += 1;
    token = after;
    // What goes on for so long without an end is a list or a table.
    const own = after - first > MAX_WORDS ? [] : tokens.slice(first, after);
    const stems = new Map<number, Hit[]>();
    const lists = new Map<ListName, Map<number, number>>();
    const described: Span[] = [];
    for (; hit < hits.length && (hits[hit]?.from ?? 0) < after; hit += 1) {
      const found = hits[hit];
      if (!found || found.from < first || found.to > after || own.length === 0) continue;
      const from = found.from - first;
      const to = found.to - first;
      const list = stems.get(found.stem);
      if (list) list.push({ stem: found.stem, from, to });
      else stems.set(found.stem, [{ stem: found.stem, from, to }]);
      for (const name of cues.listsOf(found.stem)) {
        const known = lists.get(name) ?? new Map<number, number>();
        lists.set(name, known.set(from, Math.max(to, known.get(from) ?? 0)));
      }
      const possessive = own[to - 1]?.possessive ?? false;
      const entity = cues.describedBy(found.stem);
      if (entity) described.push({ kind: 'description', entities: [entity], from, to, possessive });
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
    quoted = quotationAfter(text.slice(start, end), quoted);
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
const isInVoice = (hit: Hit, lists: ReadonlyMap<ListName, ReadonlyMap<number, number>>): boolean =>
  (lists.get('voice')?.get(hit.from) ?? 0) > hit.to;

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

/** Whether a quotation is open after a sentence. Straight marks open and close in turn. */
function quotationAfter(text: string, before: boolean): boolean {
  let open = before;
  for (const char of text) {
    if (char === '“' || char === '„') open = true;
    else if (char === '”') open = false;
    else if (char === '"') open = !open;
  }
  return open;
}
