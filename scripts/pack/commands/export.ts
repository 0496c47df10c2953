/**
 * `pack -- export`: a pack in another form.
 * Owns: its arguments and messages.
 * Used by: `main.ts`.
 * Never: writes over a file, and never a claim less than was asked for without saying so.
 */
import type { Pack } from '../core';
import { loadCore, packOf } from '../load.ts';
import { writeOut } from '../out.ts';
import { sayIn } from '../say.ts';
import { given, WrongUse } from '../usage.ts';

export async function exportPack(args: readonly string[]): Promise<number> {
  const { files, options } = given('export', args, [1, 1], {
    as: 'string',
    claim: 'string',
    out: 'string',
    german: 'boolean',
  });
  const core = await loadCore();
  const form = core.EXPORT_FORMS.find((each) => each === options.as);
  if (!form) throw new WrongUse(`Say in which form: --as ${core.EXPORT_FORMS.join(', or --as ')}.`);
  const { pack } = await packOf(core, files[0] ?? '');
  const say = await sayIn(core, options.german === true ? 'de' : 'en');
  const { text, leftOut } = core.exportAs(say, pack, form, claimsOf(pack, options.claim));
  if (leftOut.length > 0)
    console.error(`Left out, since neither their source nor a report has an address: ${leftOut.join(', ')}.`);
  await writeOut(text, options.out);
  return 0;
}

function claimsOf(pack: Pack, named: unknown): readonly string[] | undefined {
  if (typeof named !== 'string') return undefined;
  const ids = named.split(',').map((id) => id.trim());
  const unknown = ids.filter((id) => !pack.claims.some((claim) => claim.id === id));
  if (unknown.length > 0) throw new WrongUse(`The pack has no claim ${unknown.join(', ')}.`);
  return ids;
}
