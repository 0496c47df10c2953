/**
 * A folder of texts in which a person labelled the claims.
 * Owns: its form: `pages/ID.json` (`text`, one paragraph a line) and `labels.json`.
 * Used by: the evaluation of claims.
 * Never: writes into the folder.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileProblem, Problem } from '../../scan/problem.ts';

export interface LabelledResponse {
  claim: number;
  by: string;
  kind: string;
}

/** What a person said of one sentence; sentences without a label say nothing of the claims. */
export interface LabelledSentence {
  /** Its number as `Intl.Segmenter` cuts the whole text. */
  i: number;
  /** Claims by their place in the pack, from 1. */
  claims: number[];
  responses?: LabelledResponse[];
  ignore?: boolean;
  ignoreClaims?: number[];
  needsContext?: boolean;
}

export interface LabelledText {
  id: string;
  sentences: LabelledSentence[];
  /** Pieces of one sentence that the platform's cutter parts. */
  merged: { target: number; parts: number[] }[];
  pageClaims: number[];
  text: string;
}

/** Reads a folder. @throws Problem where it is no such folder */
export async function readTexts(folder: string): Promise<LabelledText[]> {
  const pages = listed(await readText(path.join(folder, 'labels.json')), folder);
  return Promise.all(
    pages.map(async (page) => {
      const file = path.join(folder, 'pages', `${page.id}.json`);
      const { text } = parse(await readText(file), file) as { text?: unknown };
      if (typeof text !== 'string') throw new Problem(`${file} has no “text”.`);
      return { ...page, merged: page.merged ?? [], text };
    }),
  );
}

function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw fileProblem('file', file, error);
  });
}

function parse(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Problem(`${file} is no JSON.`);
  }
}

function listed(json: string, folder: string): Omit<LabelledText, 'text'>[] {
  const { pages } = parse(json, path.join(folder, 'labels.json')) as { pages?: unknown };
  if (Array.isArray(pages) && pages.length > 0 && pages.every(isPage)) return pages;
  throw new Problem(`${path.join(folder, 'labels.json')} is no list of labelled texts.`);
}

function isPage(page: unknown): page is Omit<LabelledText, 'text'> {
  const { id, sentences, pageClaims } = (page ?? {}) as Partial<LabelledText>;
  return typeof id === 'string' && Array.isArray(sentences) && Array.isArray(pageClaims);
}
