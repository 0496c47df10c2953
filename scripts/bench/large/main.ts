/**
 * `npm run bench -- --large`: brings the largest pack in, in both browsers, and writes that section of
 * `docs/benchmarks.md`; with `--browser NAME` in one of them, and prints it only.
 * Owns: the order.
 * Used by: `../bench.mjs`, once everything is installed.
 * Never: fails because something is slow.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildPackage } from '../../package/build.ts';
import { describeMachine } from '../machine.ts';
import { FULL, makeLargePack } from '../made/pack.ts';
import { optionsFrom } from '../options.ts';
import { withSection } from '../report/section.ts';
import { type Large, measureLarge } from './measure.ts';
import { HEADING, largeSection } from './report.ts';

const FILE = path.resolve(import.meta.dirname, '../../../docs/benchmarks.md');

async function main(): Promise<void> {
  const { browsers, quick } = optionsFrom(process.argv.slice(2).filter((arg) => arg !== '--large'));
  const machine = describeMachine();
  const made = makeLargePack(FULL);
  const measured: Large[] = [];
  for (const name of browsers) {
    await buildPackage(name);
    measured.push(await measureLarge(name, made, (line) => console.error(`  ${name}: ${line}`)));
  }
  const section = largeSection({ machine, date: new Date(), made, measured });
  console.log(section);
  // The document holds whole runs only.
  if (!quick && browsers.length > 1) writeFileSync(FILE, withSection(readFileSync(FILE, 'utf8'), HEADING, section));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
