/**
 * `pack -- stats`: what is in a pack.
 * Owns: its output.
 * Used by: `main.ts`.
 * Never: a score.
 */
import type { PackStats } from '../core';
import { loadCore, packOf } from '../load.ts';
import { given } from '../usage.ts';

export async function stats(args: readonly string[]): Promise<number> {
  const { files, options } = given('stats', args, [1, 1], { json: 'boolean' });
  const core = await loadCore();
  const { pack } = await packOf(core, files[0] ?? '');
  const found = core.statsOf(pack);
  console.log(options.json === true ? JSON.stringify(found, null, 2) : lines(found));
  return 0;
}

function lines({ id, version, totals, counts, shares }: PackStats): string {
  const rows = (of: Record<string, number>): string[] =>
    Object.entries(of).map(([name, count]) => `  ${name.padEnd(36)}${String(count).padStart(7)}`);
  return [
    `${id} ${version}`,
    ...rows(totals),
    ...Object.entries(counts).flatMap(([what, of]) => ['', what, ...rows(of)]),
    '',
    'claims with …',
    ...Object.entries(shares).map(
      ([what, count]) => `  ${what.padEnd(36)}${String(count).padStart(7)}  ${share(count, totals.claims)}`,
    ),
  ].join('\n');
}

function share(count: number, of: number | undefined): string {
  return of ? `${Math.round((count / of) * 100)} %` : '';
}
