/** Files that are no packs: which are recognised, what becomes of them, and that a pack is never taken for one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import rawPack from '../../../data/musk-putin-trump.pack.json';
import { exportAs } from '../../../lib/pure/formats/export';
import { readOtherForm } from '../../../lib/pure/formats/other-form';
import { readPack } from '../../../lib/pure/pack/read';
import type { Pack } from '../../../lib/pure/pack/schema';
import { importedWords } from '../../../lib/pure/words/imported';
import { english } from '../../harness/say';

const pack = rawPack as Pack;
const OPTIONS = { title: 'checks', today: '2026-01-31', resolve: (address: string) => address };

const review = (change: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://facts.example/gate',
  claimReviewed: 'The third gate was left open overnight.',
  author: { '@type': 'Organization', name: 'Facts of Examplewick' },
  reviewRating: { '@type': 'Rating', alternateName: 'Half of it' },
  ...change,
});

describe('a file of another form', () => {
  it('is made a pack that passes the checks of every pack, with an account of what was left out', () => {
    const read = readOtherForm(JSON.stringify([review(), review(), review({ claimReviewed: '' })]), OPTIONS);
    if (read?.kind !== 'pack') throw new Error('not recognised');
    expect(readPack(JSON.stringify(read.pack)).ok).toBe(true);
    const { lead, leftOut } = importedWords(english, read.account);
    expect(lead).toMatch(/: 1 of 3 reviews became claims\./);
    expect(leftOut).toHaveLength(4);
    for (const words of leftOut) expect(words).toMatch(/^\S.*\.$/);
  });

  it('is told to hold nothing, where no review can become a claim', () => {
    const read = readOtherForm(JSON.stringify(review({ claimReviewed: '' })), OPTIONS);
    expect(read?.kind).toBe('nothing');
  });

  it('is the same pack again, where Says Who exported it', () => {
    const { text } = exportAs(english, pack, 'claim');
    const read = readOtherForm(text, OPTIONS);
    const { $schema: _, signature: __, ...held } = pack;
    expect(read).toMatchObject({ kind: 'pack', account: { form: 'claim' }, pack: held });
  });

  it('is refused with the places, where an export was damaged', () => {
    const { text } = exportAs(english, pack, 'claim');
    const read = readOtherForm(text.replaceAll('"denied-in-part"', '"denyed"'), OPTIONS);
    expect(read).toMatchObject({ kind: 'refused', trouble: { kind: 'problems' } });
  });
});

describe('a pack', () => {
  it('is left to its own checks, though it speaks of ClaimReview, whole or cut off anywhere', () => {
    const text = JSON.stringify({ ...pack, description: 'Made from ClaimReview markup; sayswho:format is another.' });
    // The format stands near the beginning; what is cut off before it is no pack of anybody's.
    const after = text.indexOf('"format"') + 40;
    fc.assert(
      fc.property(fc.integer({ min: after, max: text.length }), (length) => {
        expect(readOtherForm(text.slice(0, length), OPTIONS)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('is asked for where a text only has the word', () => {
    expect(readOtherForm('{"about": "ClaimReview"}', OPTIONS)).toBeNull();
    expect(readOtherForm('{"about": "sayswho:format"}', OPTIONS)).toBeNull();
    expect(readOtherForm('{', OPTIONS)).toBeNull();
  });
});
