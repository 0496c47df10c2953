/**
 * `node scripts/dependencies.ts`: measures how much of each package is shipped, and writes it into the document.
 * Owns: nothing but the order.
 * Used by: whoever adds or updates a dependency, and each release.
 * Never: judges; the limits of scripts are in `scripts/checks/package.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DOCUMENT, withSizes } from './dependencies/document.ts';
import { measure } from './dependencies/sizes.ts';
import { ROOT } from './test/run.ts';

const file = path.join(ROOT, DOCUMENT);
writeFileSync(file, withSizes(readFileSync(file, 'utf8'), await measure()));
console.log(`The sizes are in ${DOCUMENT}.`);
