/**
 * The rings are kept: imports go inwards only, and names that a ring may not know do not occur in it.
 * Owns: looking through the sources, and the words of a failure: file, line, what, and the sentence of the rule.
 * Used by: `npm test`, `npm run check`; the functions by `tests/unit/checks`.
 * Never: repairs anything.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CLOCK_SENTENCE, DYNAMIC_IMPORT_SENTENCE, IMPORT_RULES, NAME_RULES } from './rules.ts';
import { type Found, readSource } from './source.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['lib', 'components', 'entrypoints'];

/** What is wrong with one file, a line each; `file` is from the root of the repository. */
export function checkFile(file: string, text: string): string[] {
  const source = readSource(file, text);
  const failures: string[] = [];
  const fail = ({ line }: Found, what: string, sentence: string) =>
    failures.push(`${file}:${line}: ${what}\n    rule: “${sentence}”`);

  const rule = IMPORT_RULES.find(({ folder }) => isIn(file, folder));
  for (const found of source.imports) {
    if (rule && !mayImport(file, found.what, rule)) fail(found, `imports '${found.what}'`, rule.sentence);
  }
  for (const { folders, names, except, sentence } of NAME_RULES) {
    if (except?.includes(file) || !folders.some((folder) => isIn(file, folder))) continue;
    for (const found of source.names) {
      // `globalThis.fetch` is `fetch`.
      const name = found.what.replace(/^(globalThis|window|self)\./, '');
      if (names.includes(name)) fail(found, `names '${found.what}'`, sentence);
    }
  }
  if (isIn(file, 'lib/pure')) for (const found of source.clocks) fail(found, 'reads the clock', CLOCK_SENTENCE);
  for (const found of source.dynamicImports) fail(found, `loads '${found.what}'`, DYNAMIC_IMPORT_SENTENCE);
  // One place may break a rule by two of its words.
  return [...new Set(failures)];
}

/** Every source file of the extension. */
export function listSources(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => path.join(folder, file).replaceAll('\\', '/')),
  ).sort();
}

function mayImport(file: string, wanted: string, rule: (typeof IMPORT_RULES)[number]): boolean {
  if (wanted.startsWith('.')) {
    const target = path.posix.join(path.posix.dirname(file), wanted.replace(/\?.*$/, ''));
    return rule.folders.some((folder) => isIn(target, folder));
  }
  return rule.packages.some((name) => wanted === name || wanted.startsWith(`${name}/`));
}

function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

function main(): void {
  const files = listSources();
  const failures = files.flatMap((file) => checkFile(file, readFileSync(path.join(ROOT, file), 'utf8')));
  if (failures.length > 0) console.log(failures.join('\n'));
  console.log(`${files.length} files, ${failures.length} breaches`);
  // No file looked at would be no check.
  process.exitCode = failures.length > 0 || files.length === 0 ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) main();
