/**
 * The pack whose names and claims are looked for.
 * Owns: reading its file.
 * Used by: the scan and the evaluation commands.
 * Never: takes a pack that has a problem.
 */
import { readFile } from 'node:fs/promises';
import { runnerImport } from 'vite';
import { ROOT } from '../test/run.ts';
import type { Sought } from './names';
import { fileProblem, Problem } from './problem.ts';

type Names = typeof import('./names');

/** The names and cues of a pack file. @throws Problem that says where the pack is wrong */
export async function loadNames(file: string): Promise<Sought> {
  const json = await readFile(file, 'utf8').catch((error: unknown) => {
    throw fileProblem('pack', file, error);
  });
  const { module } = await runnerImport<Names>('/scripts/scan/names.ts', {
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
  });
  const result = module.soughtIn(json);
  if ('fault' in result) throw new Problem(`${file} is not a right pack:\n${result.fault}`);
  return result;
}
