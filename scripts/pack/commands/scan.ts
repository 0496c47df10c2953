/**
 * `pack -- scan`: what a pack would mark on saved pages.
 * Owns: its output; the scan itself is that of `npm run scan`.
 * Used by: `main.ts`.
 * Never: prints a part of a result when something is wrong with the input.
 */
import { fromCaller } from '../../scan/arguments.ts';
import { listing } from '../../scan/listing.ts';
import { loadNames } from '../../scan/pack.ts';
import { readSavedPage } from '../../scan/saved-page.ts';
import { createScanner } from '../../scan/scanner.ts';
import { given } from '../usage.ts';

export async function scan(args: readonly string[]): Promise<number> {
  const { files, options } = given('scan', args, [2, Number.POSITIVE_INFINITY], { json: 'boolean' });
  const [pack = '', ...pages] = files.map(fromCaller);
  for (const page of pages) await readSavedPage(page);
  const scanner = await createScanner(await loadNames(pack));
  try {
    for (const page of pages) {
      const found = await scanner.scan(page);
      if (options.json === true) console.log(JSON.stringify({ page, ...found }));
      else console.log(pages.length > 1 ? `${page}\n${listing(found)}\n` : listing(found));
    }
  } finally {
    await scanner.close();
  }
  return 0;
}
