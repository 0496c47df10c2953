/**
 * How long it takes to read or refuse the largest texts that are looked at: `node scripts/pack/bench.ts`.
 * Owns: the texts, each broken in the way that takes longest, and one right pack.
 * Used by: whoever changes the reading of packs.
 * Never: says that a time is good or bad; machines differ.
 */
import { readFile } from 'node:fs/promises';
import { loadCore } from './load.ts';

/** As much as a pack may have, in ASCII. */
const SIZE = 20_000_000 - 1;
/** Of several runs the middle one is shown. */
const RUNS = 3;

const core = await loadCore();
const file = await readFile(new URL('../../data/musk-putin-trump.pack.json', import.meta.url), 'utf8');
const bundled = core.readPack(file, { warnings: false });
if (!bundled.ok) throw new Error('The bundled pack is not right.');

const { claims, signature: _, ...head } = bundled.pack;
const [claim] = claims;
const one = JSON.stringify({ ...claim, id: 'copy', note: 'n'.repeat(300) });
const start = `${JSON.stringify(head).slice(0, -1)},"claims":[${claims.map((each) => JSON.stringify(each)).join()}`;

/** A right pack of as many claims as fit in. */
function large(): string {
  const parts = [start];
  const most = SIZE - Buffer.byteLength(one) - 20;
  for (let size = Buffer.byteLength(start), at = 0; size < most; at += 1) {
    const next = `,${one.replace('"copy"', `"copy-${at}"`)}`;
    parts.push(next);
    size += Buffer.byteLength(next);
  }
  return `${parts.join('')}]}`;
}

const right = large();
const texts: Record<string, string> = {
  'a right pack': right,
  'a right pack in one escape': right.replace('"copy-0"', '"\\u0063opy-0"'),
  'the last bracket is missing': right.slice(0, -1),
  'every id leads nowhere': right.replaceAll('"entity":"elon-musk"', '"entity":"elon-musc"'),
  'every kind is wrong': right.replaceAll('"kind":"reported"', '"kind":"reporter"'),
  'every claim has the same id': right.replaceAll(/"copy-\d+"/g, '"copy"'),
  'every note has a verdict': right.replaceAll('nnnnn"', ' hoax"'),
  'every claim presupposes the one before': right.replaceAll(
    /"copy-(\d+)",/g,
    (_all, at: string) => `"copy-${at}","presupposes":["copy-${Math.max(0, Number(at) - 1)}"],`,
  ),
  'every name of a field stands twice': right.replaceAll('"id":', '"id":"x","id":'),
  'nothing but brackets': '['.repeat(SIZE),
  'nothing but zeros': `[${'0,'.repeat(SIZE / 2 - 2)}0]`,
  'nothing but spaces': ' '.repeat(SIZE),
  'nothing but line breaks': '\n'.repeat(SIZE),
  'one number': '1'.repeat(SIZE),
  'one text': `"${'a'.repeat(SIZE - 2)}"`,
  'one text of escapes': `"${'\\n'.repeat(SIZE / 2 - 2)}"`,
};

for (const [what, whole] of Object.entries(texts)) {
  // What a change made longer is cut; then its end is missing too.
  const text = Buffer.from(whole).subarray(0, SIZE).toString();
  let told = '';
  const times = Array.from({ length: RUNS }, () => {
    const before = performance.now();
    const read = core.readPack(text, { today: '2026-01-31' });
    told = read.ok ? `read, ${read.warnings.length} warnings` : (read.problems[0]?.id ?? '');
    return performance.now() - before;
  }).sort((a, b) => a - b);
  const time = Math.round(times[Math.floor(RUNS / 2)] ?? 0);
  console.log(`${what.padEnd(40)}${String(time).padStart(6)} ms  ${told}`);
}
