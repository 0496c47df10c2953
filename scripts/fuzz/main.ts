/**
 * `npm run fuzz [-- --seed N --cases N]`: hostile input for everything that reads what others wrote.
 * Owns: the arguments, the seed, the account at the end, and ending a case that does not end by itself.
 * Used by: `scripts/fuzz.mjs`, once everything is installed.
 * Never: hides the seed: the same seed gives the same cases.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { Problem, runCommand } from '../scan/problem.ts';
import type { Asked, Said } from './said.ts';
import type { Result } from './target';

const USAGE = 'Usage: npm run fuzz [-- --seed NUMBER --cases NUMBER]';
const CASES = 100_000;
/** ms without a sign of life: the slowest case takes a hundredth of it. */
const TOO_LONG = 60_000;

await runCommand(async () => {
  const asked = readArguments(process.argv.slice(2));
  console.log(`Fuzzing with seed ${asked.seed}: ${asked.cases} cases, to be had again with -- --seed ${asked.seed}`);
  const results = await fuzz(asked);
  const cases = results.reduce((sum, result) => sum + result.cases, 0);
  const faults = results.filter(({ fault }) => fault !== null);
  for (const { name, fault } of faults) console.log(`\n${name}: a law is broken\n${fault}`);
  // Where nothing gets through, or everything does, nothing was proven.
  const idle = results.filter(({ taken, refused }) => taken === 0 || refused === 0);
  for (const { name } of idle) console.log(`\n${name}: all cases ended alike`);
  console.log(`\n${cases} cases, ${faults.length} laws broken, seed ${asked.seed}`);
  if (faults.length > 0 || idle.length > 0 || cases < asked.cases) process.exitCode = 1;
});

function fuzz(asked: Asked): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    const results: Result[] = [];
    let at = 'loading';
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: asked });
    const end = (): void => {
      void worker.terminate();
      reject(new Problem(`A case does not end: ${at}, seed ${asked.seed}`));
    };
    let watch = setTimeout(end, TOO_LONG);
    worker.on('message', (said: Said) => {
      clearTimeout(watch);
      if (said.kind === 'done') {
        resolve(results);
        return;
      }
      watch = setTimeout(end, TOO_LONG);
      if (said.kind === 'at') at = `${said.target}, after case ${said.begun} of the run`;
      else {
        results.push(said.result);
        const { name, cases, taken, refused, fault } = said.result;
        const found = fault === null ? '' : ', A LAW IS BROKEN';
        console.log(`  ${name}: ${cases} cases, ${taken} taken, ${refused} refused${found}`);
      }
    });
    worker.on('error', (error) => {
      clearTimeout(watch);
      reject(error);
    });
  });
}

function readArguments(args: readonly string[]): Asked {
  try {
    const options = { seed: { type: 'string' }, cases: { type: 'string', default: String(CASES) } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
    const cases = Number(values.cases);
    if (Number.isInteger(seed) && Number.isInteger(cases) && cases > 0) return { seed, cases };
  } catch {
    // Said below.
  }
  throw new Problem(USAGE);
}
