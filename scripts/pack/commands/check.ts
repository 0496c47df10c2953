/**
 * `pack -- check`: what is wrong with packs, and where.
 * Owns: its output and exit code.
 * Used by: `main.ts`.
 * Never: stops at the first file.
 */
import { webcrypto } from 'node:crypto';
import { counted, findingLines, number } from '../findings.ts';
import { loadCore, shownName, textOf, today } from '../load.ts';
import { given } from '../usage.ts';

const WRONG_SIGNATURE = {
  id: 'signature',
  severity: 'error',
  path: 'signature',
  found: 'a signature that does not fit the pack',
  allowed: 'the signature of the pack as it stands, or none',
  mend: 'Sign it anew: npm run -s pack -- sign FILE --key KEY. Or take the signature out.',
} as const;

export async function check(args: readonly string[]): Promise<number> {
  const { files, options } = given('check', args, [1, Number.POSITIVE_INFINITY], { json: 'boolean' });
  const core = await loadCore();
  const results = [];
  // Before anything is said: a file that is not there is a mistake in the command, not in a pack.
  for (const file of files) results.push({ file: shownName(file), text: await textOf(file) });
  const reports = await Promise.all(
    results.map(async ({ file, text }) => {
      const read = core.readPack(text, { today: today() });
      if (!read.ok) return { file, ok: false, findings: read.problems, more: read.more };
      if ((await core.verifySignature(read.pack, webcrypto.subtle)) === 'wrong') {
        return { file, ok: false, findings: [...core.placed(text, [WRONG_SIGNATURE]), ...read.warnings], more: 0 };
      }
      const { id, version, entities, claims } = read.pack;
      const pack = { id, version, entities: entities.length, claims: claims.length };
      return { file, ok: true, pack, findings: read.warnings, more: 0 };
    }),
  );
  if (options.json === true) console.log(JSON.stringify(reports, null, 2));
  else {
    for (const { file, ok, pack, findings, more } of reports) {
      if (findings.length > 0) console.log(findingLines(file, findings, more));
      const held = pack && `: ${number(pack.entities, 'entity', 'entities')}, ${number(pack.claims, 'claim')}`;
      console.log(`${file}: ${ok ? `a right pack${held}; ` : ''}${counted(findings, more)}.`);
    }
  }
  return reports.every(({ ok }) => ok) ? 0 : 1;
}
