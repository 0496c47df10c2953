/**
 * `npm test`; with `--quick` `npm run check`, with `--long` `npm run test:long`.
 * Owns: the order of the steps, and the last lines: what came of faults, and `N passed, N failed, N skipped`.
 * Used by: `scripts/test.mjs`, once everything is installed.
 * Never: ends well when something failed or nothing ran.
 */
import { faultWords, type Outcome, runStep, type Step, sum } from './step.ts';
import { BROWSERS, BUILD, LONG, PACKAGE, QUICK } from './steps.ts';

const outcomes: Outcome[] = [];

async function runInOrder(steps: readonly Step[]): Promise<boolean> {
  let fine = true;
  for (const step of steps) {
    const outcome = await runStep(step);
    outcomes.push(outcome);
    fine &&= outcome.failed === 0;
  }
  return fine;
}

/** For steps that cannot run: a failure, not a silence. */
function without(reason: string): (step: Step) => Step {
  return ({ name }) => ({ name, run: () => Promise.reject(new Error(reason)) });
}

/** Lanes run side by side, the steps of each in order. */
async function runLanes(lanes: readonly (readonly Step[])[]): Promise<void> {
  await Promise.all(lanes.map(runInOrder));
}

const long = process.argv.includes('--long');
if (!long) await runInOrder(QUICK);
if (!process.argv.includes('--quick')) {
  const built = await runInOrder(BUILD);
  const lanes = long ? LONG : BROWSERS;
  const checks = long ? [] : PACKAGE;
  if (built) {
    await runInOrder(checks);
    await runLanes(lanes);
  } else {
    await runInOrder([...checks, ...lanes.flat()].map(without('not run: there is no package')));
  }
}

const { passed, failed, skipped } = sum(outcomes);
console.log(faultWords(outcomes));
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
// Whatever a step left running must not keep us here.
process.exit(failed > 0 || passed === 0 ? 1 : 0);
