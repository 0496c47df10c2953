/**
 * What is recognised in a text, by the same code as in a page.
 * Owns: giving a text's lines to the finder of names and to the recogniser, and the number of each sentence found.
 * Used by: `main.ts`, which has Vite load this file, since imports in `lib` carry no file extension.
 * Never: opens a browser: a text has no nodes.
 */
import { entityKey } from '../../../lib/pure/card/key';
import type { Mention } from '../../../lib/pure/names/mention';
import { buildNameIndex } from '../../../lib/pure/names/name-index';
import { createPageNames } from '../../../lib/pure/names/page-names';
import { parsePack } from '../../../lib/pure/pack/parse';
import { cuesOf } from '../../../lib/pure/recognise/cue-index';
import { createRecogniser, type Recognition } from '../../../lib/pure/recognise/recogniser';

export interface Found extends Recognition_ {
  /** Number of the sentence as the platform's cutter cuts the whole text. */
  i: number;
  /** The claim's place in the pack, from 1. */
  number: number;
}
type Recognition_ = { recognition: Recognition; text: string };

/** Something that recognises claims of a pack in texts; null where the pack is not right. */
export function readerOf(json: string): ((text: string) => Found[]) | null {
  const parsed = parsePack(JSON.parse(json));
  if (!parsed.ok) return null;
  const { pack } = parsed;
  const names = buildNameIndex(pack.entities.map((entity) => ({ ...entity, key: entityKey(pack.id, entity.id) })));
  const numbers = new Map(pack.claims.map(({ id }, at) => [id, at + 1]));
  const cues = [cuesOf(pack)];
  return (text) => {
    const lines = linesOf(text);
    const page = createPageNames<number>(names);
    for (const [at, line] of lines.entries()) page.read(at, line.text);
    const mentions = page.resolve();
    const named = new Set([...mentions.values()].flat().map(({ entity }: Mention) => entity));
    const recogniser = createRecogniser(cues, { language: 'en', named });
    const starts = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ index }) => index);
    return lines.flatMap((line, at) =>
      (recogniser?.read({ text: line.text, mentions: mentions.get(at) ?? [] }) ?? []).map((recognition) => {
        const { start, end } = recognition.sentence;
        const word = recognition.evidence.find(({ what }) => what === 'word')?.start ?? start;
        const i = starts.findLastIndex((index) => index <= line.start + word);
        return { recognition, text: line.text.slice(start, end), i, number: numbers.get(recognition.claim) ?? 0 };
      }),
    );
  };
}

function linesOf(text: string): { text: string; start: number }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = { text: line, start };
    start += line.length + 1;
    return at;
  });
}
