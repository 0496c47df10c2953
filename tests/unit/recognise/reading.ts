/**
 * Reading a few sentences as a page with the bundled pack.
 * Owns: the paragraphs before them, which introduce the names, and a short form of what was recognised.
 * Used by: the tests in this folder.
 */
import { entityKey } from '../../../lib/pure/card/key';
import { buildNameIndex } from '../../../lib/pure/names/name-index';
import { createPageNames } from '../../../lib/pure/names/page-names';
import { cuesOf } from '../../../lib/pure/recognise/cue-index';
import { createRecogniser, type Recognition } from '../../../lib/pure/recognise/recogniser';
import { createSkim, type Skim } from '../../../lib/pure/recognise/skim';
import { bundled } from '../pack/bundled';

const index = buildNameIndex(bundled.entities.map((entity) => ({ ...entity, key: entityKey(bundled.id, entity.id) })));
export const CUES = [cuesOf(bundled)];

/** Introduces surnames, far enough above the text that nothing in it can point back to them. */
const ABOVE = ['Named here: Elon Musk; Dmitry Peskov; Bob Woodward.', '…', '…', '…', '…'];

export interface Read {
  recognitions: readonly Recognition[];
  paragraphs: readonly string[];
}

export interface Reading {
  language?: string;
  /** Reads every paragraph, also where one look tells that nothing is in it. */
  readAll?: boolean;
  /** The other groups of a cue are looked for from the first paragraph on, as otherwise on long pages only. */
  asOnLongPages?: boolean;
}

const readAlways = (): Skim => ({ mustRead: () => true });
const skimLong: typeof createSkim = (cues, spelling) => createSkim(cues, spelling, 0);

/** Reads a text whose paragraphs are parted by line breaks. */
export function read(text: string, { language = 'en', readAll = false, asOnLongPages = false }: Reading = {}): Read {
  const paragraphs = [...ABOVE, ...text.split('\n')];
  const names = createPageNames<number>(index);
  for (const [at, paragraph] of paragraphs.entries()) names.read(at, paragraph);
  const mentions = names.resolve();
  const named = new Set([...mentions.values()].flat().map(({ entity }) => entity));
  const recogniser = createRecogniser(
    CUES,
    { language, named },
    readAll ? readAlways : asOnLongPages ? skimLong : undefined,
  );
  const recognitions = paragraphs.flatMap(
    (paragraph, at) => recogniser?.read({ text: paragraph, mentions: mentions.get(at) ?? [] }) ?? [],
  );
  return { recognitions, paragraphs };
}

const idOf = (key: string): string => key.split('/')[1] ?? key;

/** What was recognised in the last paragraph: “claim” where it is told, “claim < who: how” where it is answered. */
export function found(text: string): string[] {
  const { recognitions, paragraphs } = read(text);
  return recognitions
    .filter(({ sentence }) => sentence.paragraph === paragraphs.length)
    .map((one) =>
      one.kind === 'repeated'
        ? one.claim
        : `${one.claim} < ${one.throughVoice ? 'for ' : ''}${idOf(one.by)}: ${one.response}`,
    )
    .sort();
}
