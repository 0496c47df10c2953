/**
 * Where a command's result goes.
 * Owns: writing it to a file or to the screen.
 * Used by: `commands/export.ts`, `commands/import-claimreview.ts`.
 * Never: writes over a file.
 */
import { writeFile } from 'node:fs/promises';
import { fromCaller } from '../scan/arguments.ts';
import { fileProblem, Problem } from '../scan/problem.ts';

/** @param out the file's name as the caller gave it; the screen when there is none */
export async function writeOut(text: string, out: unknown): Promise<void> {
  if (typeof out !== 'string') {
    process.stdout.write(text);
    return;
  }
  await writeFile(fromCaller(out), text, { flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Problem(`${out} is there already and was left alone. Name another file.`);
    throw fileProblem('folder for', out, error);
  });
  console.error(`Written: ${out}.`);
}
