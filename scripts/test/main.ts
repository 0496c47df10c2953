/**
 * `npm test`, and with `--quick` `npm run check`.
 * Owns: the order of the steps, and the last line: `N passed, N failed, N skipped`.
 * Used by: `scripts/test.mjs`, once everything is installed.
 * Never: ends well when something failed or nothing ran.
 */
import { type Outcome, runStep, type Step, sum } from './step.ts';
import { BROWSERS, BUILD, PACKAGE, QUICK } from './steps.ts';

const outcomes: Outcome[] = [];

async function runInOrder(steps: readonly Step[]): Promise<boolean> {
  const before = outcomes.length;
  for (const step of steps) outcomes.push(await runStep(step));
  return outcomes.slice(before).every(({ failed }) => failed === 0);
}

/** For steps that cannot run: a failure, not a silence. */
function without(reason: string): (step: Step) => Step {
  return ({ name }) => ({ name, run: () => Promise.reject(new Error(reason)) });
}

await runInOrder(QUICK);
if (!process.argv.includes('--quick')) {
  const built = await runInOrder(BUILD);
  const rest = [...PACKAGE, ...BROWSERS];
  if (built) {
    await runInOrder(PACKAGE);
    outcomes.push(...(await Promise.all(BROWSERS.map(runStep))));
  } else {
    await runInOrder(rest.map(without('not run: there is no package')));
  }
}

const { passed, failed, skipped } = sum(outcomes);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
// Whatever a step left running must not keep us here.
process.exit(failed > 0 || passed === 0 ? 1 : 0);
