/**
 * `pack -- verify`: whether a pack is as its signer left it.
 * Owns: its output and exit code.
 * Used by: `main.ts`.
 * Never: says that a signer is to be trusted.
 */
import { webcrypto } from 'node:crypto';
import { loadCore, packOf } from '../load.ts';
import { given } from '../usage.ts';

export async function verify(args: readonly string[]): Promise<number> {
  const { files } = given('verify', args, [1, 1]);
  const [name = ''] = files;
  const core = await loadCore();
  const { pack } = await packOf(core, name);
  const verdict = await core.verifySignature(pack, webcrypto.subtle);
  if (pack.signature === undefined || verdict === 'unsigned') {
    console.log(`${name} is not signed.`);
    return 1;
  }
  const fingerprint = core.fingerprint(pack.signature.publicKey);
  if (verdict === 'right') {
    console.log(
      `${name} is unchanged since it was signed.\nFingerprint: ${fingerprint}\nCompare it with the one that the publisher tells you elsewhere.`,
    );
    return 0;
  }
  console.log(`${name} was changed after it was signed, or signed with another key than it names (${fingerprint}).`);
  return 1;
}
