/**
 * `npm run eval:names -- FOLDER`: how well names are found on labelled pages.
 * Owns: the order: mark the pages with the built extension, name each mark's entity by a scan of the same page, check
 * that the two agree, and score.
 * Used by: `scripts/eval-names.mjs`, once everything is installed.
 * Never: scores a mention that the extension does not mark.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Pack } from '../../lib/pure/pack/schema';
import { buildPackage } from '../package/build.ts';
import { DEFAULT_PACK, fromCaller } from '../scan/arguments.ts';
import { loadNames } from '../scan/pack.ts';
import { runCommand } from '../scan/problem.ts';
import { createScanner } from '../scan/scanner.ts';
import { readArguments } from './arguments.ts';
import { type LabelledPage, readLabelled } from './labels.ts';
import { openMarkedPages } from './marked.ts';
import { articles, countries, differences, errorList, type Kinds, SHOWN, sums, table } from './report.ts';
import { markable, type Prediction, score } from './score.ts';

await runCommand(async () => {
  const { folder, errors, predictions } = readArguments('eval:names', process.argv.slice(2), SHOWN);
  const pages = await readLabelled(folder);
  const kinds = await readKinds();
  await buildPackage('chromium');

  const { found, listed, taken, apart } = await lookAt(pages, path.join(folder, 'pages'));
  if (predictions) await writeFile(fromCaller(predictions), JSON.stringify(Object.fromEntries(found), null, 1));

  const result = score(pages, found);
  console.log(`${pages.length} pages\n\n${table(result, kinds)}\n`);
  const meant = score(markable(pages, found, kinds), found);
  console.log(`The same marks, where no mark is asked of places and outlets on pages that name nobody else:`);
  console.log(`${sums(meant, kinds)}\n${countries(meant, kinds)}\n`);
  const all = score(pages, listed);
  console.log(`With what is listed but not marked, such as those places and outlets, and share bars:`);
  console.log(`${sums(all, kinds)}\n${countries(all, kinds)}\n`);
  console.log(`${errorList(result.errors, errors)}\n\n${articles(taken)}`);
  if (apart.length === 0) {
    console.log('\nThe scan finds the very names that the extension marks.');
    return;
  }
  console.log(`\nThe scan and the extension differ, so these numbers do not hold:\n${apart.join('\n')}`);
  process.exitCode = 1;
});

interface Looked {
  found: Map<string, Prediction[]>;
  /** With what the scan lists but does not mark. */
  listed: Map<string, Prediction[]>;
  taken: { file: string; is: boolean; taken: boolean }[];
  /** Where the extension and the scan differ. */
  apart: string[];
}

async function lookAt(pages: readonly LabelledPage[], folder: string): Promise<Looked> {
  const looked: Looked = { found: new Map(), listed: new Map(), taken: [], apart: [] };
  const scanner = await createScanner(await loadNames(DEFAULT_PACK));
  try {
    const marked = await openMarkedPages(folder);
    try {
      for (const { file, isNewsArticle } of pages) {
        const { article, marks } = await marked.read(file);
        const scan = await scanner.scan(path.join(folder, file));
        const scanned = scan.mentions.filter((mention) => mention.marked);
        looked.apart.push(...differences(file, marks, scanned));
        if (scan.article !== article) looked.apart.push(`    an article for one of the two only  ${file}`);
        looked.found.set(file, scanned);
        looked.listed.set(file, scan.mentions);
        looked.taken.push({ file, is: isNewsArticle, taken: article });
      }
    } finally {
      await marked.close();
    }
  } finally {
    await scanner.close();
  }
  return looked;
}

async function readKinds(): Promise<Kinds> {
  const { entities } = JSON.parse(await readFile(DEFAULT_PACK, 'utf8')) as Pack;
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  return {
    isPlace: (entity) => types.get(entity) === 'place',
    isOutlet: (entity) => types.get(entity) === 'outlet',
    isPerson: (entity) => types.get(entity) === 'person',
  };
}
