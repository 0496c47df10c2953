/** A signature fits the pack that was signed, whatever its layout, and no other. */
import { webcrypto } from 'node:crypto';
import { TextEncoder } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { base64urlOf, bytesOf } from '../../../lib/pure/pack/base64url';
import { readPack } from '../../../lib/pure/pack/read';
import type { Pack } from '../../../lib/pure/pack/schema';
import { fingerprint, signedBytes, signPack, verifySignature } from '../../../lib/pure/pack/signature';
import { utf8Bytes, utf8Length } from '../../../lib/pure/pack/utf8';
import { pathsOf, put } from './damage';
import { smallPack } from './small';

const { subtle } = webcrypto;
let keys: { publicKey: string; sign: (data: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer> };

async function makeKeys(): Promise<typeof keys> {
  const { privateKey, publicKey } = (await subtle.generateKey('Ed25519', true, ['sign'])) as webcrypto.CryptoKeyPair;
  const raw = await subtle.exportKey('raw', publicKey);
  return { publicKey: base64urlOf(new Uint8Array(raw)), sign: (data) => subtle.sign('Ed25519', privateKey, data) };
}

async function signed(): Promise<Pack> {
  const pack = smallPack();
  return { ...pack, signature: await signPack(pack, keys.publicKey, keys.sign) };
}

beforeAll(async () => {
  keys = await makeKeys();
});

describe('a signed pack', () => {
  test('is a right pack, and its signature fits', async () => {
    const pack = await signed();
    expect(readPack(JSON.stringify(pack)).ok).toBe(true);
    expect(await verifySignature(pack, subtle)).toBe('right');
  });

  test('may be laid out otherwise: spaces, the order of fields, escapes, and where the schema stands', async () => {
    const pack = await signed();
    const turned = JSON.parse(JSON.stringify(pack), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as Pack;
    const escaped = JSON.parse(JSON.stringify(turned, null, 4).replace(/’/g, '\\u2019')) as Pack;
    expect(await verifySignature({ ...escaped, $schema: '../elsewhere.json' }, subtle)).toBe('right');
  });

  test('is refused after a change of any text, or of its order', async () => {
    const pack = await signed();
    const texts = pathsOf(pack).filter((path) => /(text|note|name|kind|by|id|title|entity)$/.test(path));
    expect(texts.length).toBeGreaterThan(100);
    for (const path of texts.filter((_, at) => at % 7 === 0)) {
      const other = structuredClone(pack);
      put(other, path, 'changed');
      expect(await verifySignature(other, subtle), path).toBe('wrong');
    }
    const swapped = { ...pack, claims: pack.claims.toReversed() };
    expect(await verifySignature(swapped, subtle)).toBe('wrong');
  });

  test('is refused with another key, and with what is no key or signature', async () => {
    const pack = await signed();
    const { signature } = pack;
    if (signature === undefined) throw new Error('not signed');
    const { publicKey } = await makeKeys();
    for (const wrong of [
      { publicKey },
      { publicKey: 'A'.repeat(43) },
      { value: 'A'.repeat(86) },
      { value: '' },
      { publicKey: '!' },
    ]) {
      expect(await verifySignature({ ...pack, signature: { ...signature, ...wrong } }, subtle)).toBe('wrong');
    }
  });

  test('is refused where the system knows no Ed25519', async () => {
    const without = { importKey: () => Promise.reject(new Error('NotSupportedError')), verify: () => Promise.reject() };
    expect(await verifySignature(await signed(), without)).toBe('wrong');
  });

  test('unsigned is neither right nor wrong', async () => {
    expect(await verifySignature(smallPack(), subtle)).toBe('unsigned');
  });
});

test('signed are the bytes of the canonical JSON, as RFC 8785 writes it', () => {
  const pack = { version: '1', title: '€\u000f"\\é', id: 'a', signature: {}, $schema: 'x', claims: [3, 1] };
  const bytes = signedBytes(pack as unknown as Pack);
  expect(new TextDecoder().decode(bytes)).toBe('{"claims":[3,1],"id":"a","title":"€\\u000f\\"\\\\é","version":"1"}');
});

describe('a fingerprint', () => {
  test('is the beginning of the key in groups that people can compare', () => {
    expect(fingerprint(base64urlOf(new Uint8Array(32)))).toBe('0000-0000-0000-0000-0000');
    expect(fingerprint(base64urlOf(new Uint8Array(32).fill(255)))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ');
    expect(fingerprint(keys.publicKey)).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  test('differs wherever one of the first 100 bits does', () => {
    const seen = new Set([fingerprint(base64urlOf(new Uint8Array(32)))]);
    for (let bit = 0; bit < 100; bit += 1) {
      const key = new Uint8Array(32);
      key[bit >> 3] = 0x80 >> (bit & 7);
      seen.add(fingerprint(base64urlOf(key)));
    }
    expect(seen.size).toBe(101);
  });
});

describe('bytes and texts', () => {
  test('base64url is Node’s, both ways', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64url');
        expect(base64urlOf(bytes)).toBe(text);
        expect(bytesOf(text)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  test.each(['A', 'AB=', 'A+8=', 'AB', 'é', 'AAA\n'])('%j is no base64url', (text) => {
    expect(() => bytesOf(text)).toThrow(RangeError);
  });

  test('UTF-8 is the platform’s', () => {
    const codes = fc.oneof(fc.nat(0x7ff), fc.nat(0xd7ff), fc.integer({ min: 0xe000, max: 0x10ffff }));
    const character = codes.map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
        const text = characters.join('');
        const bytes = new TextEncoder().encode(text);
        expect(utf8Bytes(text)).toEqual(new Uint8Array(bytes));
        expect(utf8Length(text)).toBe(bytes.length);
      }),
    );
  });
});
