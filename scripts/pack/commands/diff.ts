/**
 * `pack -- diff`: what changed between two versions of a pack.
 * Owns: its output.
 * Used by: `main.ts`.
 * Never: compares different packs as if they were versions of one.
 */
import { Problem } from '../../scan/problem.ts';
import { loadCore, packOf } from '../load.ts';
import { sayIn } from '../say.ts';
import { given } from '../usage.ts';

export async function diff(args: readonly string[]): Promise<number> {
  const { files, options } = given('diff', args, [2, 2], { json: 'boolean', german: 'boolean' });
  const core = await loadCore();
  const [old = '', now = ''] = files;
  const [before, after] = [(await packOf(core, old)).pack, (await packOf(core, now)).pack];
  if (before.id !== after.id)
    throw new Problem(`These are two packs, not two versions of one: “${before.id}” and “${after.id}”.`);
  const changes = core.diffPacks(before, after);
  if (options.json === true) {
    console.log(JSON.stringify({ id: after.id, from: before.version, to: after.version, changes }, null, 2));
    return 0;
  }
  const say = await sayIn(core, options.german === true ? 'de' : 'en');
  const versions = before.version === after.version ? `both ${after.version}` : `${before.version} → ${after.version}`;
  console.log(`${after.title} (${versions}): ${say.count('change_count', changes.length)}`);
  for (const change of changes) console.log(`- ${core.changeWords(say, change)}`);
  if (changes.length === 0) console.log(say('change_none'));
  else if (before.version === after.version)
    console.log('The version is the same: raise it, or readers get no update.');
  return 0;
}
