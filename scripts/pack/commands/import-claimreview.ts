/**
 * `pack -- import-claimreview`: a pack of other people's fact checks.
 * Owns: its messages.
 * Used by: `main.ts`.
 * Never: hides what was left out.
 */
import path from 'node:path';
import { Problem } from '../../scan/problem.ts';
import { loadCore, textOf, today } from '../load.ts';
import { writeOut } from '../out.ts';
import { sayIn } from '../say.ts';
import { given } from '../usage.ts';

export async function importClaimReview(args: readonly string[]): Promise<number> {
  const { files, options } = given('import-claimreview', args, [1, 1], { out: 'string' });
  const name = files[0] ?? '';
  const core = await loadCore();
  const text = await textOf(name, 'file');
  const read = core.readClaimReviews(text, { title: path.basename(name), today: today(), resolve: httpsOnly });
  const say = await sayIn(core, 'en');
  for (const words of core.leftOutWords(say, read.leftOut)) console.error(`${words}.`);
  // A defect of ours, and told as one: nothing in a file may lead there.
  if (read.problems.length > 0) throw new Error(JSON.stringify(read.problems));
  if (!read.pack) {
    const none = read.found === 0 ? `There is no ClaimReview in ${name}.` : `No review in ${name} could be taken.`;
    throw new Problem(none);
  }
  await writeOut(`${JSON.stringify(read.pack, null, 2)}\n`, options.out);
  console.error(`${read.taken} of ${read.found} reviews taken.`);
  return 0;
}

/** A file does not say where it lay, so that a relative address in it leads nowhere. */
function httpsOnly(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href, username, password } = new URL(address);
  return protocol === 'https:' && username + password === '' ? href : null;
}
