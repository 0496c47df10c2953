/**
 * Reading a page's paragraphs for sentences that match a claim, in slices.
 * Owns: one pass over the article's own text, from its first paragraph to its last.
 * Used by: the reading of sentences.
 * Never: keeps a paragraph in which nothing was recognised, nor changes anything on the page.
 *
 * Each pass begins at the top: who “he” is, and what “it” is that somebody denies, depends on what stands before.
 */
import type { EntityKey } from '../../pure/card/model';
import type { CueIndex } from '../../pure/recognise/cue-index';
import { createRecogniser, type Recognition } from '../../pure/recognise/recogniser';
import { page } from '../own-document';
import { type PlacedParagraph, walkParagraphs } from '../recognise/paragraphs';
import { inSlices, whenFree } from '../slices';
import type { Joined } from './contract';

export interface Pass {
  recognitions: readonly Recognition[];
  /** By number, those that a recognition or its evidence is about. */
  paragraphs: ReadonlyMap<number, PlacedParagraph>;
  /** ms of work. */
  spent: number;
}

/** Paragraphs before one that evidence may point back to; the recogniser remembers no more sentences than that. */
const REMEMBERED = 10;

/**
 * @param named all who are named on the page
 * @returns null where nothing can be recognised on this page, or the signal was aborted
 */
export async function readSentences(
  { board, root, rules }: Joined,
  cues: CueIndex,
  named: ReadonlySet<EntityKey>,
  signal: AbortSignal,
): Promise<Pass | null> {
  await whenFree();
  if (signal.aborted) return null;
  const began = performance.now();
  const recogniser = createRecogniser(cues, { language: page.documentElement.lang, named });
  if (!recogniser) return null;
  const recognitions: Recognition[] = [];
  const paragraphs = new Map<number, PlacedParagraph>();
  const recent = new Map<number, PlacedParagraph>();
  let number = 0;
  const walk = walkParagraphs(root, board, rules, (paragraph) => {
    number += 1;
    recent.set(number, paragraph);
    recent.delete(number - REMEMBERED);
    for (const one of recogniser.read(paragraph)) {
      recognitions.push(one);
      for (const { paragraph: at } of [one.sentence, ...one.evidence]) {
        const placed = recent.get(at);
        if (placed) paragraphs.set(at, placed);
      }
    }
  });
  const prepared = performance.now() - began;
  // A slice by itself: on a fresh page it is as long as one.
  walk.pause();
  await whenFree();
  const read = await inSlices(walk.step, signal, walk.pause, whenFree);
  return signal.aborted ? null : { recognitions, paragraphs, spent: prepared + read };
}
