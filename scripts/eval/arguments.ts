/**
 * What an evaluation is asked for.
 * Owns: reading a folder of labelled texts and the two options from the command line.
 * Used by: `main.ts` (names) and `claims/main.ts`.
 * Never: guesses: what is not understood gets the usage for an answer.
 */
import { parseArgs } from 'node:util';
import { fromCaller } from '../scan/arguments.ts';
import { Problem } from '../scan/problem.ts';

export interface Arguments {
  folder: string;
  /** How many errors of a kind to show. */
  errors: number;
  /** Where to write what was found, to score it by other means. */
  predictions: string | undefined;
}

/**
 * @param command the script's name in `package.json`
 * @param shown how many errors of a kind are shown if nothing is said
 * @throws Problem with the usage
 */
export function readArguments(command: string, args: readonly string[], shown: number): Arguments {
  try {
    const options = { errors: { type: 'string', default: String(shown) }, predictions: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [folder, ...more] = positionals;
    const errors = Number(values.errors);
    if (folder !== undefined && more.length === 0 && errors >= 0)
      return { folder: fromCaller(folder), errors, predictions: values.predictions };
  } catch {
    // Said below.
  }
  throw new Problem(`Usage: npm run ${command} -- FOLDER [--errors NUMBER] [--predictions FILE.json]`);
}
