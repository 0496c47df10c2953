/**
 * The section on a large library.
 * Owns: its words and tables.
 * Used by: `main.ts`.
 * Never: judges.
 */
import { ms } from '../figures.ts';
import type { MadePack } from '../made/pack.ts';
import { table } from '../report/table.ts';
import type { Large } from './measure.ts';

export const HEADING = 'A large library';

export interface LargeResults {
  machine: string;
  date: Date;
  made: MadePack;
  measured: readonly Large[];
}

const count = (number: number): string => number.toLocaleString('en-GB');
const mega = (bytes: number): string => (Number.isFinite(bytes) ? `${(bytes / 1e6).toFixed(1)} MB` : '–');
const kilo = (bytes: number): string => `${count(Math.round(bytes / 1000))} kB`;

const MEMORY = `In Chrome: used by the scripts of the background, and of the tab (the page's own among them), each after a collection.
In Firefox: the whole process of the extension, with all its pages and the browser's own extensions, and the whole
process of the tab, both after memory was minimised. *While adding* is the most that was seen, looked at every tenth of
a second: in Chrome what the background's heap had reserved, in Firefox the process. The background is stopped by the
browser when it has had nothing to do for half a minute, and holds nothing then.`;

export function largeSection({ machine, date, made, measured }: LargeResults): string {
  const { pack, text } = made;
  const names = pack.entities.reduce((sum, { names: own }) => sum + own.length, 0);
  const people = `${count(pack.entities.length)} people with ${count(names)} names`;
  const intro = `One pack of ${count(pack.claims.length)} claims, ${people} and ${mega(text.length)}: as much as a pack may hold.
It is made by the repository (\`scripts/bench/made/pack.ts\`) and goes the way of a reader's file through the built
extension. \`npm run test:long\` takes the same way and looks at what comes of it. Each step is timed once, from outside,
so the driver's some hundredths of a second are in it, and whatever else the machine was doing.`;
  const [first] = measured;
  const columns = measured.map(({ version }) => version);
  const steps = (first?.steps ?? []).map(([words], at) => [
    words,
    ...measured.map((each) => ms(each.steps[at]?.[1] ?? Number.NaN)),
  ]);
  const answers = (first?.answers ?? []).map(({ words, bytes }, at) => [
    words,
    kilo(bytes),
    ...measured.map(({ answers: all }) => `${ms(all[at]?.first ?? Number.NaN)} / ${ms(all[at]?.later ?? Number.NaN)}`),
  ]);
  const memory = (first?.memory ?? []).map(({ words }, at) => [
    words,
    ...measured.map(
      ({ memory: all }) => `${mega(all[at]?.is.background ?? Number.NaN)} / ${mega(all[at]?.is.tab ?? Number.NaN)}`,
    ),
  ]);
  const most = ['while adding', ...measured.map(({ mostWhileAdding }) => mega(mostWhileAdding))];
  return [
    `## ${HEADING}`,
    `Written by \`npm run bench -- --large\` on ${date.toISOString().slice(0, 10)}.`,
    [`- Machine: ${machine}`, ...columns.map((version) => `- Browser: ${version}`)].join('\n'),
    intro,
    '### Steps',
    table(['ms', ...columns], steps),
    '### What is asked of the background',
    'The first time and, after the slash, the median of four more; with the message there and back.',
    table(['ms, first / later', 'answer', ...columns], answers),
    '### Memory',
    MEMORY,
    table(['background / tab', ...columns], [...memory.slice(0, 1), most, ...memory.slice(1)]),
  ].join('\n\n');
}
