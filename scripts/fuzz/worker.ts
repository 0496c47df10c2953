/**
 * Where the cases run: a thread of its own, so that one that does not end can be ended.
 * Owns: loading the extension's own code, running the targets, and saying how far it is.
 * Used by: `main.ts`.
 * Never: prints.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { runnerImport } from 'vite';
import { ROOT } from '../test/run.ts';
import type { Asked, Said } from './said.ts';

/** Cases between two signs of life. */
const OFTEN = 20;

const { seed, cases } = workerData as Asked;
const say = (said: Said): void => parentPort?.postMessage(said, []);

const { module } = await runnerImport<typeof import('./core')>('/scripts/fuzz/core.ts', {
  root: ROOT,
  configFile: false,
  logLevel: 'silent',
});
let begun = 0;
for (const target of module.TARGETS) {
  const wanted = Math.ceil((cases * target.share) / 100);
  say({ kind: 'at', target: target.name, begun });
  const result = module.run(target, seed, wanted, () => {
    begun += 1;
    if (begun % OFTEN === 0) say({ kind: 'at', target: target.name, begun });
  });
  say({ kind: 'result', result });
}
say({ kind: 'done' });
