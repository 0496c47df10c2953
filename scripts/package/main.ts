/**
 * `npm run package`: both packages and the sources archive, the same bytes for the same sources.
 * Owns: the order. With a browser's name it makes that package only, with `--packages` both and no more.
 * Used by: releases, `npm run build`, `npm test`.
 * Never: publishes anything.
 */
import path from 'node:path';
import { ROOT } from '../test/run.ts';
import { buildPackage, OUTPUT, VERSION, writeArchive } from './build.ts';
import { sourceFiles } from './files.ts';
import { lintForFirefox } from './lint.ts';
import { verify } from './verify.ts';
import { zipOf } from './zip.ts';

const BROWSERS = ['chromium', 'firefox'] as const;

async function main(args: readonly string[]): Promise<void> {
  const named = BROWSERS.filter((name) => args.includes(name));
  for (const name of named.length > 0 ? named : BROWSERS) console.log(await buildPackage(name));
  if (named.length > 0 || args.includes('--packages')) return;
  console.log(writeArchive('sources', zipOf(ROOT, sourceFiles(ROOT))));
  console.log(await lintForFirefox(path.join(OUTPUT, 'firefox-mv3')));
  if (args.includes('--verify')) console.log(await verify(OUTPUT, VERSION));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
