/**
 * How `npm run pack` is used.
 * Owns: the help, and reading the arguments of a sub-command.
 * Used by: `main.ts` and the commands.
 * Never: looks at the files.
 */
import { parseArgs } from 'node:util';
import { Problem } from '../scan/problem.ts';

/** Wrong use: exit code 2. */
export class WrongUse extends Problem {}

const COMMANDS = {
  check: {
    use: 'check FILE… [--json]',
    what: 'Checks packs: their form, what their parts say of each other, and their wording.',
    more: 'Errors keep a pack out; warnings are for its author. Exit code 0: no errors. 1: errors. docs/packs.md lists the checks.',
  },
  new: {
    use: 'new [FILE]',
    what: 'Writes a pack to begin with, and says what to fill in.',
    more: 'Without FILE: new.pack.json. A file that is there already is left alone.',
  },
  scan: {
    use: 'scan PACK PAGE.html… [--json]',
    what: 'Shows which names of a pack would be marked on saved pages.',
    more: 'Needs a browser, which is fetched on first use. The pages load nothing and run nothing.',
  },
  diff: {
    use: 'diff OLD NEW [--json] [--german]',
    what: 'Tells in words what changed between two versions of a pack.',
    more: 'Exit code 0 whether or not something changed.',
  },
  stats: {
    use: 'stats FILE [--json]',
    what: 'Counts what is in a pack: claims by kind, standing and basis, names by rule.',
    more: 'No number here says how good a pack is.',
  },
  keys: {
    use: 'keys [FILE]',
    what: 'Makes a pair of keys to sign packs with.',
    more: 'The private key goes into FILE (says-who-key.json), which nobody but you may read. Keep it: readers’ browsers know your packs by it.',
  },
  sign: {
    use: 'sign FILE --key KEY',
    what: 'Signs a pack: puts its signature into the file and leaves the rest as it is.',
    more: 'KEY is the file that “keys” has made. Only a pack without errors is signed. After any change, sign again.',
  },
  verify: {
    use: 'verify FILE',
    what: 'Checks the signature of a pack and shows the fingerprint of its key.',
    more: 'Exit code 0: signed, and unchanged since. 1: not signed, or changed since.',
  },
  export: {
    use: 'export FILE --as FORM [--claim ID,ID…] [-o OUT] [--german]',
    what: 'Writes a pack, or some of its claims, in another form.',
    more: 'FORM: claim (schema.org JSON-LD), annotations (W3C Web Annotation), sheet or sheet-blank (to print, as Markdown). Without -o: on the screen. docs/formats.md says what each holds.',
  },
  'import-claimreview': {
    use: 'import-claimreview FILE [-o OUT]',
    what: 'Makes a pack of ClaimReview markup: a saved page, JSON-LD, or a feed.',
    more: 'Ratings are kept as their publishers’ words. What was left out is told. Without -o: on the screen.',
  },
} as const;

export type PackCommand = keyof typeof COMMANDS;

export const isCommand = (name: string): name is PackCommand => Object.hasOwn(COMMANDS, name);

const BEFORE = 'npm run -s pack --';
/** Characters: the column of uses; what is longer has a line of its own. */
const WIDE = 34;

export const HELP = [
  `Usage: ${BEFORE} COMMAND`,
  '',
  ...Object.values(COMMANDS).map(
    ({ use, what }) => `  ${use.length < WIDE ? use.padEnd(WIDE) : `${use}\n${' '.repeat(WIDE + 2)}`}${what}`,
  ),
  '',
  `${BEFORE} COMMAND --help says more of one. docs/packs.md explains packs.`,
].join('\n');

/** The help of one command. */
export function helpOf(command: PackCommand): string {
  const { use, what, more } = COMMANDS[command];
  return `Usage: ${BEFORE} ${use}\n\n${what}\n${more}`;
}

interface Given {
  files: string[];
  options: Readonly<Record<string, string | boolean | undefined>>;
}

/**
 * Reads the arguments of a command.
 * @param files how many files it takes: at least and at most
 * @throws WrongUse with its usage for anything else
 */
export function given(
  command: PackCommand,
  args: readonly string[],
  [least, most]: readonly [number, number],
  options: Readonly<Record<string, 'string' | 'boolean'>> = {},
): Given {
  const usage = `Usage: ${BEFORE} ${COMMANDS[command].use}`;
  const types = Object.fromEntries(
    Object.entries(options).map(([name, type]) => [name, name === 'out' ? { type, short: 'o' } : { type }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: types });
    if (positionals.length < least) throw new WrongUse(`${missing(positionals.length)} ${usage}`);
    if (positionals.length > most) throw new WrongUse(`Not understood: ${positionals.slice(most).join(' ')}. ${usage}`);
    return { files: positionals, options: values as Given['options'] };
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw new WrongUse(`Not understood: ${args.join(' ')}. ${usage}`);
  }
}

const missing = (have: number): string => (have === 0 ? 'No file is named.' : 'Another file is needed.');
