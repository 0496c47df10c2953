/**
 * `pack -- new`: a pack to begin with.
 * Owns: writing it and saying what to fill in.
 * Used by: `main.ts`.
 * Never: writes over a file.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fromCaller } from '../../scan/arguments.ts';
import { fileProblem, Problem } from '../../scan/problem.ts';
import { ROOT } from '../../test/run.ts';
import { findingLines } from '../findings.ts';
import { loadCore, shownName, today } from '../load.ts';
import { given } from '../usage.ts';

export async function create(args: readonly string[]): Promise<number> {
  const { files } = given('new', args, [0, 1]);
  const name = files[0] ?? 'new.pack.json';
  const file = fromCaller(name);
  const core = await loadCore();
  const schema = path.relative(path.dirname(file), path.join(ROOT, 'data/pack.schema.json')).split(path.sep).join('/');
  const id = path.basename(name).replace(/(?:\.pack)?\.json$/, '');
  const $schema = schema.startsWith('.') ? schema : `./${schema}`;
  const text = `${JSON.stringify(core.skeletonOf({ id, $schema, today: today() }), null, 2)}\n`;
  await writeFile(file, text, { flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Problem(`${name} is there already and was left alone. Name another file.`);
    throw fileProblem('folder for', name, error);
  });
  const read = core.readPack(text, { today: today() });
  console.log(`Written: ${shownName(name)}. To fill in:`);
  if (!read.ok) console.log(findingLines(shownName(name), read.problems, read.more));
  console.log(`Then: npm run -s pack -- check ${shownName(name)}`);
  return 0;
}
