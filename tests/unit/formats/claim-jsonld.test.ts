/** Packs as schema.org `Claim` JSON-LD: nothing is lost, and no term is one that schema.org does not have. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import rawPack from '../../../data/musk-putin-trump.pack.json';
import { packFromJsonLd } from '../../../lib/pure/formats/claim-jsonld/from-jsonld';
import { claimsAsJsonLd, packAsJsonLd } from '../../../lib/pure/formats/claim-jsonld/to-jsonld';
import { subsetOf } from '../../../lib/pure/formats/subset';
import { parsePack } from '../../../lib/pure/pack/parse';
import type { Pack } from '../../../lib/pure/pack/schema';
import { expanded } from './loader';
import { aPack } from './packs';

const bundled = rawPack as Pack;
const SIGNATURE = { algorithm: 'Ed25519' as const, publicKey: 'a'.repeat(43), value: 'b'.repeat(86) };
const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('the packs that these tests make are packs', () => {
  fc.assert(
    fc.property(aPack, (pack) => {
      expect(parsePack(pack)).toEqual({ ok: true, pack });
    }),
  );
});

it('whatever a pack holds comes back: import of export is the same pack, field for field', () => {
  fc.assert(
    fc.property(aPack, (pack) => {
      expect(packFromJsonLd(throughText(packAsJsonLd(pack)))).toEqual({ ok: true, pack });
    }),
    { numRuns: 150 },
  );
  expect(packFromJsonLd(throughText(packAsJsonLd(bundled)))).toEqual({ ok: true, pack: bundled });
});

it('a field that the format gets one day comes back too, as a term of ours', () => {
  const claim = { ...bundled.claims[0], later: ['a', { b: 1 }] };
  const exported = packAsJsonLd({ ...bundled, claims: [claim] } as unknown as Pack);
  expect(exported.hasPart).toMatchObject([{ 'sayswho:later': ['a', { 'sayswho:b': 1 }] }]);
  // The checks refuse the unknown field, which shows that it was there for them to refuse.
  const back = packFromJsonLd(throughText(exported));
  expect(back.ok ? [] : back.problems.map(({ path }) => path)).toContain('claims[0].later');
});

it('every term is known to schema.org or is one of ours', async () => {
  await fc.assert(
    fc.asyncProperty(aPack, async (pack) => {
      const [dataset] = (await expanded(packAsJsonLd(pack))) as Record<string, unknown>[];
      const claims = dataset?.['http://schema.org/hasPart'] as Record<string, unknown>[];
      expect(claims.map((claim) => claim['@id'])).toEqual(
        pack.claims.map((claim) => `https://says-who.example/pack/${pack.id}#claim-${claim.id}`),
      );
      expect(claims.map((claim) => claim['@type'])).toEqual(pack.claims.map(() => ['http://schema.org/Claim']));
      expect(claims.map((claim) => claim['http://schema.org/text'])).toEqual(
        pack.claims.map((claim) => [{ '@value': claim.text }]),
      );
      expect(JSON.stringify(dataset)).not.toContain('ClaimReview');
    }),
    { numRuns: 40 },
  );
});

it('the check of terms fails on a word that schema.org does not have, and on the network', async () => {
  await expect(expanded({ '@context': 'https://schema.org', claimed: 'by whom' })).rejects.toThrow();
  await expect(expanded({ '@context': 'https://other.example/context', name: 'a' })).rejects.toThrow();
});

it('who makes a claim and where it can be read stand in schema.org’s own terms', () => {
  const node = packAsJsonLd(bundled) as { hasPart: { '@id': string; author?: unknown; appearance?: unknown }[] };
  expect(node.hasPart.find((claim) => claim['@id'] === '#claim-musk-putin-contact')?.author).toEqual([
    { '@id': '#entity-wall-street-journal' },
  ]);
  expect(node.hasPart.find((claim) => claim['@id'] === '#claim-starlink-taiwan-request')?.author).toBeUndefined();
});

it('one claim is exported as a whole pack, with what it takes for granted and everybody in it', () => {
  fc.assert(
    fc.property(aPack, fc.nat(), (pack, at) => {
      const id = pack.claims[at % pack.claims.length]?.id ?? '';
      const back = packFromJsonLd(throughText(claimsAsJsonLd(pack, [id])));
      expect(back).toEqual({ ok: true, pack: subsetOf(pack, [id]) });
      const kept = back.ok ? back.pack.claims : [];
      const known = new Set(kept.map((claim) => claim.id));
      expect(known.has(id)).toBe(true);
      for (const claim of kept) for (const ground of claim.presupposes ?? []) expect(known.has(ground)).toBe(true);
    }),
  );
  for (const { id } of bundled.claims) {
    const by = parsePack(subsetOf({ ...bundled, signature: SIGNATURE }, [id]));
    expect(by.ok ? [] : by.problems, id).toEqual([]);
    expect(by.ok && by.pack.signature).toBeUndefined();
  }
  const one = subsetOf(bundled, ['talks-topics']);
  expect(one.claims.map(({ id }) => id)).toEqual(['musk-putin-contact', 'talks-topics']);
});

it('what is not an export is told to be that, and nothing damages the import', () => {
  for (const input of [null, [], 'text', {}, { '@type': 'ClaimReview' }]) {
    expect(packFromJsonLd(input)).toMatchObject({ ok: false, problems: [{ path: '' }] });
  }
  let deep: unknown = 'end';
  for (let at = 0; at < 5_000; at += 1) deep = { 'sayswho:by': deep, 'sayswho:list': [deep] };
  expect(packFromJsonLd({ 'sayswho:format': 'says-who-pack/1', hasPart: [deep] }).ok).toBe(false);
  const polluted = JSON.parse('{"sayswho:format":"says-who-pack/1","sayswho:__proto__":{"x":1},"__proto__":{"y":1}}');
  expect(packFromJsonLd(polluted).ok).toBe(false);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
