/**
 * The whole report, as Markdown.
 * Owns: its order, and the words on how to read it.
 * Used by: `main.ts`.
 * Never: judges; the aims stand beside what was measured.
 */
import type { Remaining } from '../measure/idle.ts';
import type { Live } from '../measure/live.ts';
import type { Speed } from '../measure/speed.ts';
import type { Touched } from '../measure/touched.ts';
import type { Options } from '../options.ts';
import { aimsTable } from './aims.ts';
import { changingTable, remainingTable, touchedTable } from './rest.ts';
import { matchesNote, ownTable, peersTable, recogniseTable } from './speed.ts';

export interface Measured {
  name: string;
  version: string;
  speeds: Speed[];
  touched: Touched;
  live: Live;
}

export interface Results {
  options: Options;
  machine: string;
  date: Date;
  measured: Measured[];
  remaining: Remaining | null;
}

const READING = `Trust the ratios, not the milliseconds: another machine, or this one when it is busy, gives other times, but all are
measured in turn, so that what slows one slows all. *Cold* is the first run on a fresh page in a process of its own, as
a reader has it: nothing is compiled yet. *Warm* is the same again and again on one page. All figures are medians.
The *walk* visits every text node and reads its text; nothing that looks at a page can take less. The *pass* also looks
at each character once. *Prepare* brings the names into the form in which they are looked up, once a page. *Find* walks,
reads, finds and decides. *Find and mark* is a whole session: names prepared, all of the page read in slices, every
mention marked; what counts is the time of its slices. Listening to the pointer begins in a task after the first marks,
and is not in it: it takes some tenths of a millisecond, once.

The pages are made by the repository (\`scripts/bench/made\`), the same every time: prose in paragraphs, lists and tables,
3.5 % of the words in full names that are looked for, 2 % in full names of others. All pages name the same 40 people,
however many names are looked for. All names are full names without rules, none runs across an element's border, and
every library looks for whole words as written: so all should find the same.`;

const RECOGNISING = `*Recognise* begins where the marks are in: it opens the cues, walks the article's paragraphs and reads those where a claim
or an answer to one may stand. The cues are those of the pack that comes with Says Who, with the first of the page's
people in the places of the pack's entities, so that most of the paragraphs name somebody whom a cue is about.`;

const peers = (
  limit: number,
): string => `Time of a library and, in brackets, how many times that is of Says Who's *find and mark* on the same kind of page.
“> ${limit / 1000} s” was stopped there, or was not run because less work already took longer. “List” hands the library the list of
names (advanced-mark.js joins it to one pattern itself), “pattern” one regular expression of all names made beforehand.
Each library wraps what it finds in an element; the layout of the page that follows from it is not in its time.`;

export function writeReport(results: Results): string {
  const { machine, date, measured, remaining, options } = results;
  const parts = [
    '# Benchmarks',
    `Written by \`npm run bench${options.quick ? ' -- --quick' : ''}\` on ${date.toISOString().slice(0, 10)}.`,
    [`- Machine: ${machine}`, ...measured.map(({ version }) => `- Browser: ${version}`)].join('\n'),
    '## How to read this',
    READING,
    '## Aims and what was measured',
    aimsTable(measured),
  ];
  for (const each of measured) {
    parts.push(
      `## ${each.version}`,
      '### Says Who beside the limits',
      ownTable(each.speeds),
      '### Recognising claims',
      RECOGNISING,
      recogniseTable(each.speeds),
      '### The libraries, cold',
      peers(options.limit),
      peersTable(each.speeds, 'cold', options.limit),
      '### The libraries, warm',
      peersTable(each.speeds, 'warm', options.limit),
      matchesNote(each.speeds),
      '### What is touched',
      touchedTable(each.touched),
      '### Pages that go on changing',
      changingTable(each.live),
    );
  }
  if (remaining) parts.push('## Where Says Who is off, or there is no article', remainingTable(remaining));
  return `${parts.join('\n\n')}\n`;
}
