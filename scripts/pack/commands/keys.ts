/**
 * `pack -- keys`: a pair of keys to sign with.
 * Owns: making them and the file that holds them.
 * Used by: `main.ts`.
 * Never: shows the private key, and never writes over one.
 */
import { webcrypto } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { fromCaller } from '../../scan/arguments.ts';
import { fileProblem, Problem } from '../../scan/problem.ts';
import { loadCore } from '../load.ts';
import { given } from '../usage.ts';

/** Nobody but its owner may read a private key. */
const OWNER_ONLY = 0o600;

export async function keys(args: readonly string[]): Promise<number> {
  const { files } = given('keys', args, [0, 1]);
  const name = files[0] ?? 'says-who-key.json';
  const core = await loadCore();
  const pair = (await webcrypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
  const jwk = await webcrypto.subtle.exportKey('jwk', pair.privateKey);
  const text = `${JSON.stringify(jwk, null, 2)}\n`;
  await writeFile(fromCaller(name), text, { flag: 'wx', mode: OWNER_ONLY }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Problem(`${name} is there already and was left alone: a key that is lost cannot be made again.`);
    throw fileProblem('folder for', name, error);
  });
  console.log(
    [
      `Written: ${name}. It holds your private key: who has it can sign as you. Keep a copy, and show it to nobody.`,
      `Public key:  ${jwk.x}`,
      `Fingerprint: ${core.fingerprint(jwk.x ?? '')}`,
    ].join('\n'),
  );
  return 0;
}
