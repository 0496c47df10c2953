/**
 * Hostile `ClaimReview` markup, and files that say they are an export of ours.
 * Owns: damages to a right review and to a right export, and what must hold for the packs that are made of them.
 * Used by: `core.ts`.
 * Never: takes an import's word: every pack is judged as a stranger's.
 */
import fc from 'fast-check';
import { packAsJsonLd } from '../../../lib/pure/formats/claim-jsonld/to-jsonld';
import { readOtherForm } from '../../../lib/pure/formats/other-form';
import { readPack } from '../../../lib/pure/pack/read';
import { damaged, hostileText, hostileValue, LINKS, laced } from '../hostile';
import { law, lawOfLinks, lawOfPrototypes, lawOfTexts } from '../laws';
import { REVIEW, SMALL_PACK } from '../samples';
import { target } from '../target';
import { pathsOf, withField } from '../tree';

const TEXT = JSON.stringify(REVIEW, null, 1);
const EXPORTED = JSON.stringify(packAsJsonLd(SMALL_PACK), null, 1);

const spoiled = fc
  .tuple(
    fc.constantFrom(...pathsOf(REVIEW)),
    fc.oneof(hostileValue, hostileText, laced('The harbour was dredged.'), fc.constantFrom(...LINKS)),
  )
  .map(([path, value]) => withField(REVIEW, path, value));

const cases = fc.oneof(
  damaged(TEXT),
  spoiled.map((review) => JSON.stringify(review)),
  spoiled.map((review) => JSON.stringify({ '@graph': [review, REVIEW, review] })),
  spoiled.map((review) => `<!doctype html><script type="application/ld+json">${JSON.stringify(review)}</script>`),
  fc.array(spoiled, { minLength: 2, maxLength: 4 }).map((all) => all.map((each) => JSON.stringify(each)).join('\n')),
  // Tags that are opened and never closed: to look for each end in all that follows would take for ever.
  fc
    .constantFrom('<script type="application/ld+json">', '<script ', '<script type=', '</script', '<!--')
    .chain((tag) => fc.constantFrom(50, 4000).map((times) => `<p>ClaimReview</p>${tag.repeat(times)}`)),
  damaged(EXPORTED),
);

const resolve = (address: string): string | null =>
  URL.canParse(address) && new URL(address).protocol === 'https:' ? new URL(address).href : null;

/** What the file is called is as much in a stranger's hand as what is in it. */
const title = fc.oneof(fc.constant('checks.json'), hostileText);

export const claimReviews = target('reviews and exports', 14, fc.tuple(cases, title), ([text, name]) => {
  const read = readOtherForm(text, { title: name, today: '2026-01-31', resolve });
  lawOfPrototypes();
  if (read?.kind !== 'pack') {
    if (read?.kind === 'refused') lawOfTexts(read.trouble);
    return 'refused';
  }
  const again = readPack(JSON.stringify(read.pack), { today: '2026-01-31', warnings: false });
  // Of an export the texts are those of the file; the library reads what it holds as a pack, and refuses it there.
  if (!again.ok && read.account.form === 'claim') return 'refused';
  law(again.ok, 'an import made what is no pack', again.ok ? '' : again.problems);
  lawOfTexts(read.pack);
  lawOfLinks(read.pack);
  return 'taken';
});
