/**
 * `pack -- sign`: puts a signature into a pack.
 * Owns: reading the key, and changing nothing of the file but the field `signature`.
 * Used by: `main.ts`.
 * Never: signs a pack that has errors, and never leaves half a file.
 */
import { webcrypto } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { fromCaller } from '../../scan/arguments.ts';
import { fileProblem, Problem } from '../../scan/problem.ts';
import { type Core, loadCore, packOf, textOf } from '../load.ts';
import { given, WrongUse } from '../usage.ts';

export async function sign(args: readonly string[]): Promise<number> {
  const { files, options } = given('sign', args, [1, 1], { key: 'string' });
  if (typeof options.key !== 'string')
    throw new WrongUse('No key is named. Usage: npm run -s pack -- sign FILE --key KEY');
  const [name = ''] = files;
  const core = await loadCore();
  const { text, pack } = await packOf(core, name);
  const { key, publicKey } = await keyOf(options.key);
  const signature = await core.signPack(pack, publicKey, (data) => webcrypto.subtle.sign('Ed25519', key, data));
  const signed = withSignature(core, text, signature);
  const read = core.readPack(signed, { warnings: false });
  if (!read.ok || (await core.verifySignature(read.pack, webcrypto.subtle)) !== 'right')
    throw new Problem(`${name} could not be signed: what would have been written does not fit its signature.`);
  await replace(fromCaller(name), signed);
  console.log(`Signed: ${name}\nFingerprint: ${core.fingerprint(publicKey)}`);
  return 0;
}

/** The text with the field set, laid out as the lines around it. */
function withSignature(core: Core, text: string, signature: object): string {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  const edits = core.modify(text, ['signature'], signature, { formattingOptions });
  return edits
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((all, { offset, length, content }) => all.slice(0, offset) + content + all.slice(offset + length), text);
}

async function keyOf(name: string): Promise<{ key: webcrypto.CryptoKey; publicKey: string }> {
  const text = await textOf(name, 'key');
  const { mode } = await stat(fromCaller(name));
  if (process.platform !== 'win32' && mode & 0o077)
    console.error(`Others may read ${name}. Mend it: chmod 600 ${name}`);
  try {
    const { kty, crv, d, x } = JSON.parse(text) as webcrypto.JsonWebKey;
    if (kty !== 'OKP' || crv !== 'Ed25519' || d === undefined || x === undefined)
      throw new Error('another kind of key');
    const key = await webcrypto.subtle.importKey('jwk', { kty, crv, d, x }, 'Ed25519', false, ['sign']);
    return { key, publicKey: x };
  } catch {
    throw new Problem(`${name} is not a private key as “pack -- keys” makes it (Ed25519, as a JSON Web Key).`);
  }
}

async function replace(file: string, text: string): Promise<void> {
  const beside = `${file}.signing`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw fileProblem('place for', file, error);
  }
}
