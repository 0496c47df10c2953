/** Files of other forms: each with its name and type, and what they could not take. And which sheet is asked for. */
import { expect, it } from 'vitest';
import rawPack from '../../../data/musk-putin-trump.pack.json';
import { isExportedPack } from '../../../lib/pure/formats/claim-jsonld/from-jsonld';
import { hasClaimReview } from '../../../lib/pure/formats/claim-review/read';
import { EXPORT_FORMS, exportAs } from '../../../lib/pure/formats/export';
import { sheetAddress, sheetAsked } from '../../../lib/pure/formats/sheet-asked';
import type { Pack } from '../../../lib/pure/pack/schema';
import { english } from '../../harness/say';

const bundled = rawPack as Pack;

it('every form has a file of its own', () => {
  const files = EXPORT_FORMS.map((form) => exportAs(english, bundled, form));
  expect(files.map(({ fileName }) => fileName)).toEqual([
    'musk-putin-trump.claims.jsonld',
    'musk-putin-trump.annotations.jsonld',
    'musk-putin-trump.sheet.md',
    'musk-putin-trump.sheet-blank.md',
  ]);
  expect(files.map(({ leftOut }) => leftOut.length)).toEqual([0, bundled.claims.length, 0, 0]);
});

it('an export of one claim is told from a file of reviews and from a pack', () => {
  const { text } = exportAs(english, bundled, 'claim', ['talks-topics']);
  expect(isExportedPack(JSON.parse(text))).toBe(true);
  expect(hasClaimReview(text)).toBe(false);
  expect(isExportedPack(bundled)).toBe(false);
  expect(hasClaimReview('{"@type":"ClaimReview"}')).toBe(true);
});

it('the sheet that a link asks for is the one that its page shows', () => {
  const read = (address: string) => {
    const { pathname, searchParams } = new URL(address, 'https://extension.example/library.html');
    return { pathname, ...sheetAsked((name) => searchParams.getAll(name)) };
  };
  const pathname = '/print.html';
  const some = { pack: 'a-pack', claims: ['one', 'odd & id'], blank: true };
  expect(read(sheetAddress(some))).toEqual({ pathname, ...some });
  expect(read(sheetAddress({ pack: 'a-pack' }))).toEqual({ pathname, pack: 'a-pack', claims: undefined, blank: false });
});
