/**
 * Reading packs for the commands.
 * Owns: loading the extension's own code, files as the caller names them, and the day.
 * Used by: the commands.
 * Never: takes a file that is no UTF-8 for text.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runnerImport } from 'vite';
import { fromCaller } from '../scan/arguments.ts';
import { fileProblem, Problem } from '../scan/problem.ts';
import { ROOT } from '../test/run.ts';
import type { Pack } from './core';
import { findingLines } from './findings.ts';

export type Core = typeof import('./core');

/** The extension's own code. */
export async function loadCore(): Promise<Core> {
  const { module } = await runnerImport<Core>('/scripts/pack/core.ts', {
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
  });
  return module;
}

/** Today in this place, as packs write dates. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The text of a file. @throws Problem where it cannot be read or is no text */
export async function textOf(name: string, what = 'pack'): Promise<string> {
  const file = fromCaller(name);
  const bytes = await readFile(file).catch((error: unknown) => {
    throw fileProblem(what, name, error);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem(`${name} is not text in UTF-8. Save it in this encoding.`);
  }
}

/** A pack without errors. @throws Problem with what is wrong */
export async function packOf(core: Core, name: string): Promise<{ text: string; pack: Pack }> {
  const text = await textOf(name);
  const read = core.readPack(text, { warnings: false });
  if (read.ok) return { text, pack: read.pack };
  throw new Problem(`${name} is not a right pack.\n${findingLines(name, read.problems, read.more)}`);
}

/** A file as it is shown: as short as a click on it allows. */
export function shownName(name: string): string {
  const from = process.env.INIT_CWD ?? process.cwd();
  const relative = path.relative(from, fromCaller(name));
  return relative.startsWith('..') ? name : relative;
}
