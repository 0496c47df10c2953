/**
 * Hostile clips and pages that lie about themselves.
 * Owns: damages to a right clip and to what a page declares, and what must hold for what comes of them.
 * Used by: `core.ts`.
 * Never: trusts the page's word for its own address beyond its host.
 */
import fc from 'fast-check';
import { clipFromMenu, MAX_BESIDE, MAX_QUOTE, parseClip } from '../../../lib/pure/clip/clip';
import { pageFacts } from '../../../lib/pure/clip/page-facts';
import { quoteOf } from '../../../lib/pure/clip/quote';
import { hostileText, hostileValue, LINKS, laced } from '../hostile';
import { law, lawOfPrototypes, lawOfTexts } from '../laws';
import { CLIP, REVIEW } from '../samples';
import { target } from '../target';
import { pathsOf, withField } from '../tree';

const path = fc.constantFrom(...pathsOf(CLIP));
const received = fc.oneof(
  fc.tuple(path, hostileValue).map(([at, value]) => withField(CLIP, at, value)),
  fc.tuple(path, hostileText).map(([at, value]) => withField(CLIP, at, value)),
  hostileValue,
);

export const clips = target('clips on receipt', 4, received, (input) => {
  const clip = parseClip(input);
  lawOfPrototypes();
  if (clip === null) return 'refused';
  law(/^https?:\/\//.test(clip.url), 'a clip from elsewhere than the web', clip.url);
  law(clip.quote.exact.length <= MAX_QUOTE && clip.quote.prefix.length <= MAX_BESIDE, 'a clip without bounds');
  return 'taken';
});

const texts = fc.array(fc.option(hostileText, { nil: undefined }), { maxLength: 2 });
const declared = fc.record({
  address: fc.constantFrom('https://news.example/a#b', 'https://user:word@news.example/', 'http://news.example/'),
  canonical: fc.option(fc.oneof(fc.constantFrom(...LINKS, '/b', 'https://news.example/b'), hostileText), {
    nil: undefined,
  }),
  titles: texts,
  outlets: texts,
  authors: texts,
  dates: texts,
  linkedData: fc.array(
    fc
      .tuple(fc.constantFrom(...pathsOf(REVIEW)), hostileValue)
      .map(([at, value]) => JSON.stringify({ ...(withField(REVIEW, at, value) as object), headline: value })),
    { maxLength: 2 },
  ),
  language: fc.option(hostileText, { nil: undefined }),
});
const selection = laced('She said so. The harbour was dredged twice. Nobody asked.');

export const pages = target('what pages say of themselves', 4, fc.tuple(declared, selection), ([facts, text]) => {
  const address = new URL(facts.address);
  const found = pageFacts({ ...facts, address, canonical: URL.parse(facts.canonical ?? '', address) });
  lawOfPrototypes();
  lawOfTexts(found);
  const { host, protocol, username, hash } = new URL(found.url);
  law(/^https?:$/.test(protocol) && host === address.host, 'a page speaks for another', found.url);
  law(username === '' && hash === '', 'more of an address than what names the page', found.url);
  const folded = text.replace(/\s+/g, ' ').slice(0, 2000);
  const quote = quoteOf(folded, 0, Math.min(20, folded.length), 'en');
  const fromMenu = clipFromMenu(text, facts.address, facts.titles[0]);
  if (fromMenu) lawOfTexts(fromMenu);
  if (quote === null) return 'refused';
  const clip = parseClip({ quote, ...found });
  law(clip !== null, 'the clip of a page is refused by the editor', { quote, ...found });
  return found.title === undefined ? 'refused' : 'taken';
});
