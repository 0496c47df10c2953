/**
 * `npm run scan`: what would be marked on a saved page.
 * Owns: the order, and what is printed: the result alone.
 * Used by: `scripts/scan.mjs`, once everything is installed.
 * Never: prints a part of a result when something is wrong with the input.
 */
import { scanArguments } from './arguments.ts';
import { listing } from './listing.ts';
import { loadNames } from './pack.ts';
import { runCommand } from './problem.ts';
import { readSavedPage } from './saved-page.ts';
import { createScanner } from './scanner.ts';

await runCommand(async () => {
  const { files, pack, json } = scanArguments(process.argv.slice(2));
  // Before the browser starts: what is wrong with the input is said at once.
  for (const file of files) await readSavedPage(file);
  const scanner = await createScanner(await loadNames(pack));
  try {
    for (const file of files) {
      const scan = await scanner.scan(file);
      if (json) console.log(JSON.stringify(scan));
      else console.log(files.length > 1 ? `${file}\n${listing(scan)}\n` : listing(scan));
    }
  } finally {
    await scanner.close();
  }
});
