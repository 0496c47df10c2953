/**
 * `pack -- export`: a pack in another form.
 * Owns: which form is written, and where to.
 * Used by: `main.ts`.
 * Never: writes over a file, and never a claim less than was asked for without saying so.
 */
import type { Core } from '../load.ts';
import { loadCore, packOf } from '../load.ts';
import { writeOut } from '../out.ts';
import { sayIn } from '../say.ts';
import { given, WrongUse } from '../usage.ts';

type Say = Awaited<ReturnType<typeof sayIn>>;
type Pack = Awaited<ReturnType<typeof packOf>>['pack'];

const FORMS: Readonly<
  Record<string, (core: Core, pack: Pack, say: Say, ids: readonly string[] | undefined) => string>
> = {
  claim: (core, pack, _say, ids) => json(core.packAsJsonLd(ids ? core.subsetOf(pack, ids) : pack)),
  annotations(core, pack, say, ids) {
    const { claims } = core.saidPack(say, pack, ids);
    const { collection, notTargeted } = core.annotationsOf(
      pack,
      new Map(claims.map((each) => [each.id, each])),
      say.locale,
    );
    if (notTargeted.length > 0)
      console.error(`Left out, since neither their source nor a report has an address: ${notTargeted.join(', ')}.`);
    return json(collection);
  },
  sheet: (core, pack, say, ids) => sheet(core, pack, say, ids, false),
  'sheet-blank': (core, pack, say, ids) => sheet(core, pack, say, ids, true),
};

export async function exportPack(args: readonly string[]): Promise<number> {
  const { files, options } = given('export', args, [1, 1], {
    as: 'string',
    claim: 'string',
    out: 'string',
    german: 'boolean',
  });
  const form = Object.hasOwn(FORMS, String(options.as)) ? FORMS[String(options.as)] : undefined;
  if (!form) throw new WrongUse(`Say in which form: --as ${Object.keys(FORMS).join(', or --as ')}.`);
  const core = await loadCore();
  const { pack } = await packOf(core, files[0] ?? '');
  const say = await sayIn(core, options.german === true ? 'de' : 'en');
  await writeOut(form(core, pack, say, claimsOf(pack, options.claim)), options.out);
  return 0;
}

function claimsOf(pack: Pack, named: unknown): readonly string[] | undefined {
  if (typeof named !== 'string') return undefined;
  const ids = named.split(',').map((id) => id.trim());
  const unknown = ids.filter((id) => !pack.claims.some((claim) => claim.id === id));
  if (unknown.length > 0) throw new WrongUse(`The pack has no claim ${unknown.join(', ')}.`);
  return ids;
}

function sheet(core: Core, pack: Pack, say: Say, ids: readonly string[] | undefined, blank: boolean): string {
  const said = core.saidPack(say, pack, ids);
  return core.sheetMarkdown(say, core.sheetOf(say, said.pack, said.claims, blank));
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
