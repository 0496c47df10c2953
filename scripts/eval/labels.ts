/**
 * A folder of labelled pages.
 * Owns: its form: `pages/NAME.html`, `texts/NAME.txt` (the page's visible text), and `labels.json`.
 * Used by: the evaluation of names.
 * Never: writes into the folder.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileProblem, Problem } from '../scan/problem.ts';

/** One place in a text that might name an entity, and what a person said of it. */
export interface Label {
  /** An entity's id; `none`: the text names something else; `ignore`: not scored. */
  label: string;
  /** Code points into the text. */
  start: number;
  end: number;
  surface: string;
  /** It stands in navigation, a share bar, a footer: not scored. */
  nav?: boolean;
}

export interface LabelledPage {
  file: string;
  isNewsArticle: boolean;
  /** Where labelling ended, for long pages: what stands behind it is not scored. */
  labelledUpTo: number | null;
  mentions: Label[];
  text: string;
}

type Listed = Omit<LabelledPage, 'text'>;

/** Reads a folder. @throws Problem where it is no such folder */
export async function readLabelled(folder: string): Promise<LabelledPage[]> {
  const file = path.join(folder, 'labels.json');
  const pages = listed(await readText(file), file);
  return Promise.all(
    pages.map(async (page) => ({
      ...page,
      labelledUpTo: page.labelledUpTo ?? null,
      text: await readText(path.join(folder, 'texts', page.file.replace(/\.html$/, '.txt'))),
    })),
  );
}

function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw fileProblem('file', file, error);
  });
}

function listed(json: string, file: string): Listed[] {
  try {
    const { pages } = JSON.parse(json) as { pages?: unknown };
    if (Array.isArray(pages) && pages.length > 0 && pages.every(isPage)) return pages;
  } catch {
    // No JSON: said below.
  }
  throw new Problem(`${file} is no list of labelled pages.`);
}

function isPage(page: unknown): page is Listed {
  const { file, isNewsArticle, mentions } = (page ?? {}) as Partial<Listed>;
  return typeof file === 'string' && typeof isNewsArticle === 'boolean' && Array.isArray(mentions);
}
