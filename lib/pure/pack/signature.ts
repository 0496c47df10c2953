/**
 * The signature of a pack.
 * Owns: which bytes are signed, how they are signed and checked, and how a key is shown to people.
 * Used by: `scripts/pack` (keys, sign, verify) and the store of packs (pins the key of a pack).
 * Never: decides whom to trust. A right signature says only that the pack is as the holder of the key signed it.
 *
 * Signed are the bytes of the canonical JSON (RFC 8785) of the pack without `signature`, and without `$schema`, which
 * says only where an editor finds the schema and changes with the file's place.
 */
import canonicalize from 'canonicalize';
import { base64urlOf, bytesOf } from './base64url';
import type { Pack, Signature } from './schema';
import { utf8Bytes } from './utf8';

type Bytes = Uint8Array<ArrayBuffer>;
/** A key of WebCrypto; nothing of it is looked at here. */
type Key = object;

/** The part of WebCrypto's `SubtleCrypto` that checking needs; Node and browsers have it. */
export interface VerifyingSubtle {
  importKey(format: 'raw', key: Bytes, algorithm: 'Ed25519', extractable: boolean, uses: ['verify']): Promise<Key>;
  verify(algorithm: 'Ed25519', key: never, signature: Bytes, data: Bytes): Promise<boolean>;
}

/** What came of checking a signature. */
export type Verdict = 'unsigned' | 'right' | 'wrong';

/** The bytes that are signed. @param pack a checked pack, as `readPack` gives it */
export function signedBytes(pack: Pack): Bytes {
  const { signature: _, $schema: __, ...signed } = pack;
  return utf8Bytes(canonicalize(signed) ?? '');
}

/**
 * Checks the signature of a pack.
 * @param subtle `crypto.subtle`
 * @returns `wrong` also for a key or value that is none, and where this system has no Ed25519
 */
export async function verifySignature(pack: Pack, subtle: VerifyingSubtle): Promise<Verdict> {
  const { signature } = pack;
  if (signature === undefined) return 'unsigned';
  try {
    const key = await subtle.importKey('raw', bytesOf(signature.publicKey), 'Ed25519', false, ['verify']);
    const right = await subtle.verify('Ed25519', key as never, bytesOf(signature.value), signedBytes(pack));
    return right ? 'right' : 'wrong';
  } catch {
    return 'wrong';
  }
}

/** Signs a pack with a function that signs bytes, such as WebCrypto's. @param publicKey in base64url */
export async function signPack(
  pack: Pack,
  publicKey: string,
  sign: (data: Bytes) => Promise<ArrayBuffer>,
): Promise<Signature> {
  const value = base64urlOf(new Uint8Array(await sign(signedBytes(pack))));
  return { algorithm: 'Ed25519', publicKey, value };
}

/** Letters and digits that are not mistaken for each other (Crockford's): no I, L, O and U. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Groups of four signs, five bits each: 100 bits are too many to make another key that begins so. */
const GROUPS = 5;

/**
 * A key as people compare it: `7KQ2-M4ZD-…`. Only for showing; to compare keys compare the keys.
 * @param publicKey in base64url
 */
export function fingerprint(publicKey: string): string {
  const bits = [...bytesOf(publicKey)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = Array.from(
    { length: GROUPS * 4 },
    (_, at) => SIGNS[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)],
  );
  return Array.from({ length: GROUPS }, (_, at) => signs.slice(at * 4, at * 4 + 4).join('')).join('-');
}
