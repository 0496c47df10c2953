/**
 * What released versions left in browsers, kept as it was.
 * Owns: reading a frozen file, and that it is still the one that was frozen.
 * Used by: the upgrade tests of settings and packs.
 * Never: made anew to please a test: these bytes are out there.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** SHA-256 of each. A later version adds files; none of these changes. */
const SUMS: Readonly<Record<string, string>> = {
  '0.1.0/database-2.json': 'af48948b2e1ee1699801c6c6ee66f67f1bee5eb3f92984ff0c660c2fbfc56bb2',
  '0.1.0/storage-local.json': '11405c53154b2b5669dfad4aaa39b99f3d46f74b5ffce737cb940496c8380023',
  '0.1.0/settings-file.json': '01baa8e261dee19ee5fc1bc3542dee67165ac618b57310bd5d8612aa6a889dbb',
};

/** @throws Error where it was changed */
export function frozen(name: string): string {
  const text = readFileSync(path.join(import.meta.dirname, name), 'utf8');
  const sum = createHash('sha256').update(text).digest('hex');
  if (SUMS[name] !== sum) throw new Error(`tests/frozen/${name} is not what was frozen: ${sum}`);
  return text;
}
