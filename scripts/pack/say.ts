/**
 * The extension's words, for a terminal.
 * Owns: reading the message files.
 * Used by: `commands/diff.ts`.
 * Never: holds a word.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../test/run.ts';
import type { Core } from './load.ts';

type Messages = { [key: string]: string | Messages };

/** Says things in a language that the extension has. */
export async function sayIn(core: Core, language: 'en' | 'de') {
  const file = path.join(ROOT, `data/locales/${language}.json`);
  const flat = new Map(flatten(JSON.parse(await readFile(file, 'utf8')) as Messages, ''));
  return core.createSay((key, values) =>
    (flat.get(key) ?? '').replace(/\$(\d)/g, (_, at: string) => values[Number(at) - 1] ?? ''),
  );
}

function flatten(messages: Messages, before: string): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : flatten(value, `${before}${key}_`),
  );
}
