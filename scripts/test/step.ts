/**
 * One line of `npm test`.
 * Owns: the timing, the line, and the sum.
 * Used by: `main.ts`.
 * Never: lets a step that crashes pass.
 */
import { type Ran, runTool } from './run.ts';

/** Tests that put a fault before the extension, and the names of those in which something was lost by it. */
export interface Faults {
  tried: number;
  lost: readonly string[];
}

export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  output: string;
  /** A word on success, for the line. */
  note?: string;
  faults?: Faults;
}

export interface Step {
  name: string;
  run(): Promise<Outcome>;
}

/** A tool as a step: it counts as one test. `note` picks a few words out of what it printed. */
export function toolStep(name: string, tool: string, args: readonly string[], note?: (ran: Ran) => string): Step {
  return {
    name,
    async run() {
      const ran = await runTool(tool, args);
      return { ...count(ran.code === 0), output: ran.output, ...(note ? { note: note(ran) } : {}) };
    },
  };
}

/** One test, passed or failed. */
export function count(passed: boolean): Omit<Outcome, 'output'> {
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

/** Runs a step and prints its line; a crash is a failure. */
export async function runStep(step: Step): Promise<Outcome> {
  const start = performance.now();
  const outcome = await step.run().catch(
    (error: unknown): Outcome => ({
      ...count(false),
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { passed, failed, skipped, note, output } = outcome;
  const numbers = passed + failed + skipped > 1 ? `${passed} passed, ${failed} failed, ${skipped} skipped` : '';
  const word = failed > 0 ? 'FAILED' : 'ok';
  console.log(
    [word.padEnd(7), step.name.padEnd(34), `${seconds} s`.padStart(8), '  ', note ?? numbers].join('').trimEnd(),
  );
  if (failed > 0) console.log(indent(output));
  return outcome;
}

/** What came of the faults, in words. */
export function faultWords(outcomes: readonly Outcome[]): string {
  const all = outcomes.flatMap(({ faults }) => faults ?? []);
  const tried = all.reduce((most, faults) => most + faults.tried, 0);
  const lost = all.flatMap((faults) => faults.lost);
  return `${tried} faults tried, lost: ${lost.length === 0 ? 'nothing' : `\n${lost.join('\n')}`}`;
}

/** Adds up steps. */
export function sum(outcomes: readonly Outcome[]): Omit<Outcome, 'output'> {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of outcomes) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

function indent(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `        ${line}`.trimEnd())
    .join('\n');
}
