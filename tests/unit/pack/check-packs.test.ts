/** A wrong pack stops the build, and the build says where it is wrong. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkedPacks } from '../../../scripts/build/check-packs';
import { rawPack } from './bundled';
import { put } from './damage';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'says-who-packs-'));
  writeFileSync(join(folder, 'entry.js'), "import pack from './a.pack.json'; console.log(pack);");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function buildWith(pack: string): Promise<void> {
  writeFileSync(join(folder, 'a.pack.json'), pack);
  const lib = { entry: join(folder, 'entry.js'), formats: ['es' as const], fileName: 'out' };
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [checkedPacks()],
    build: { lib, write: false },
  });
}

test('a right pack is built in', async () => {
  await expect(buildWith(JSON.stringify(rawPack()))).resolves.toBeUndefined();
});

test('a wrong word stops the build with its path, what was found and what is allowed', async () => {
  const pack = rawPack();
  put(pack, 'claims[3].responses[0].kind', 'refuted');
  await expect(buildWith(JSON.stringify(pack))).rejects.toThrow(
    /a\.pack\.json is not a right pack:\n {2}line 1, column \d+: claims\[3\]\.responses\[0\]\.kind: found “refuted”; allowed: one of: denied, /,
  );
});

test('an id that leads nowhere stops the build', async () => {
  const pack = rawPack();
  put(pack, 'claims[0].reports[0].by', 'nobody');
  await expect(buildWith(JSON.stringify(pack))).rejects.toThrow('claims[0].reports[0].by: found “nobody”');
});

test('what is no JSON stops the build', async () => {
  await expect(buildWith('{ "format": ')).rejects.toThrow('line 1, column 13: the pack: found the end of the file');
});
