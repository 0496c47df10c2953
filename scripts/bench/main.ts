/**
 * `npm run bench`: measures in real browsers, prints the tables, and writes them to `docs/benchmarks.md`.
 * Owns: the order of the measurements.
 * Used by: `bench.mjs`, once everything is installed.
 * Never: fails because something is slow; tables are for reading.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../browsers/launch.ts';
import type { BrowserName } from '../setup/browsers.mjs';
import { bundleForPage } from './bundle.ts';
import { HEADING as LARGE } from './large/report.ts';
import { describeMachine } from './machine.ts';
import { measureRemaining } from './measure/idle.ts';
import { measureLive } from './measure/live.ts';
import { measureSpeed } from './measure/speed.ts';
import { openTabs } from './measure/tab.ts';
import { measureTouched } from './measure/touched.ts';
import { type Options, optionsFrom } from './options.ts';
import { type Measured, writeReport } from './report/report.ts';
import { sectionOf, withSection } from './report/section.ts';

const FILE = path.resolve(import.meta.dirname, '../../docs/benchmarks.md');
/** Half of what a page of news has: what touches the page is counted on it, with a pack's usual number of names. */
const TYPICAL = 200_000;

async function measureIn(name: BrowserName, script: string, options: Options): Promise<Measured> {
  const session = await launch(name, { headless: true });
  try {
    const version = await session.browser.version();
    const tabs = await openTabs(session, script, options.sizes, options.counts);
    try {
      const say = (line: string): void => console.error(`  ${Math.round(performance.now() / 1000)} s ${name}: ${line}`);
      const speeds = await measureSpeed(tabs, options, say);
      const size = options.sizes.find(({ characters }) => characters === TYPICAL) ?? options.sizes[0];
      const [count] = options.counts;
      if (!size || count === undefined) throw new Error('nothing to measure');
      say('what is touched, changing pages');
      const touched = await measureTouched(tabs, size, count, name === 'chromium');
      const live = await measureLive(tabs, size, count, options.quick);
      return { name, version, speeds, touched, live };
    } finally {
      await tabs.close();
    }
  } finally {
    await session.close();
  }
}

async function main(): Promise<void> {
  const options = optionsFrom(process.argv.slice(2));
  const machine = describeMachine();
  const script = await bundleForPage();
  // First, since it builds: what does not build should not fail after minutes.
  const remaining = options.quick || !options.browsers.includes('chromium') ? null : await measureRemaining(5);
  const measured: Measured[] = [];
  for (const name of options.browsers) measured.push(await measureIn(name, script, options));
  const report = writeReport({ options, machine, date: new Date(), measured, remaining });
  console.log(report);
  // The document holds whole runs only; what `--large` wrote into it stays.
  if (options.quick || options.browsers.length < 2) return;
  const large = sectionOf(readFileSync(FILE, 'utf8'), LARGE);
  writeFileSync(FILE, large === null ? report : withSection(report, LARGE, large));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
