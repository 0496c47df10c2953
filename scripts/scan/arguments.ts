/**
 * What `npm run scan` is asked for.
 * Owns: its arguments, and where relative paths start: the folder in which npm was called.
 * Used by: `main.ts`.
 * Never: looks at the files.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../test/run.ts';
import { Problem } from './problem.ts';

export interface ScanArguments {
  files: string[];
  pack: string;
  json: boolean;
}

const USAGE = 'Usage: npm run -s scan -- FILE.html [--pack PACK.json] [--json]';
/** The pack that comes with the extension. */
export const DEFAULT_PACK = path.join(ROOT, 'data/musk-putin-trump.pack.json');

/** A path as the caller means it: npm itself changes into the folder of the repository. */
export function fromCaller(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

/** Reads the command line. @throws Problem with the usage for anything else */
export function scanArguments(args: readonly string[]): ScanArguments {
  const { values, positionals } = read(args);
  if (positionals.length === 0) throw new Problem(`No file is named. ${USAGE}`);
  return {
    files: positionals.map(fromCaller),
    pack: values.pack === undefined ? DEFAULT_PACK : fromCaller(values.pack),
    json: values.json ?? false,
  };
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { pack: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch {
    throw new Problem(`Not understood: ${args.join(' ')}. ${USAGE}`);
  }
}
