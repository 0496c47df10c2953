/** Proves that the documents lead somewhere: every link, every section, every file and folder of the repository that they name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const below = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    path.posix.join(folder, file.replaceAll('\\', '/')),
  );

const FOLDERS = ['lib', 'components', 'entrypoints', 'data', 'public', 'tests', 'scripts', 'docs'];
const FILES = FOLDERS.flatMap(below);
const DOCUMENTS = [...readdirSync(ROOT), ...FILES].filter(
  (file) => file.endsWith('.md') && (!file.includes('/') || file.startsWith('docs/')),
);

/** What is set as code and is the name of a source file, or a path from the root. */
function named(text: string): string[] {
  // Also in indented examples of commands.
  const marked = [...text.matchAll(/`([^`\n]+)`|^ {4}(.*)$/gm)];
  const spans = marked.flatMap(([, span = '', line = '']) => `${span} ${line}`.split(/[\s,]+/));
  return (
    spans
      .map((span) => span.replace(/[.:]$/, ''))
      // `assets` is a folder of the packages.
      .filter(
        (span) =>
          /^[\w./@-]+$/.test(span) && !span.startsWith('assets/') && !/[A-Z]{4}|X\.Y/.test(span.replace(/\.md$/, '')),
      )
      .filter((span) => /\.(ts|tsx|mjs|css|md)$/.test(span) || FOLDERS.some((folder) => span.startsWith(`${folder}/`)))
  );
}

const matches = (name: string): string[] =>
  FILES.filter((file) => file === name.replace(/\/$/, '') || file.endsWith(`/${name}`));

/** The anchors of a document's headings, as they are made where the repository is read. */
const anchors = (text: string): string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

it('there are documents to look at', () => expect(DOCUMENTS.length).toBeGreaterThan(20));

it.each(DOCUMENTS)('%s: every link leads to a file and a section that are there', (document) => {
  const text = read(document);
  const links = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '');
  const dead = links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [file = '', section] = link.split('#');
    const target = file === '' ? document : path.posix.join(path.posix.dirname(document), file);
    if (!existsSync(path.join(ROOT, target))) return true;
    return section !== undefined && !anchors(read(target)).includes(section);
  });
  expect(dead).toEqual([]);
});

it.each(DOCUMENTS)('%s: every file and folder that it names is there', (document) => {
  const gone = named(read(document)).filter((name) => matches(name).length === 0 && !existsSync(path.join(ROOT, name)));
  expect(gone).toEqual([]);
});

it('docs/architecture.md: nobody has to guess which file is meant', () => {
  const unclear = named(read('docs/architecture.md')).filter((name) => matches(name).length > 1);
  expect(unclear).toEqual([]);
});
