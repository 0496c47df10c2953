/** Proves that a report of a failure says what is needed to mend it, and can hold nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  browserOf,
  FAULT_VIEWS,
  FAULTS,
  type FaultFacts,
  type FaultId,
  type FaultView,
  reportText,
} from '../../../lib/pure/report/report';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:152.0) Gecko/20100101 Firefox/152.0';
const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36';

const facts: FaultFacts = {
  version: '0.1.0',
  userAgent: FIREFOX,
  language: 'de-DE',
  view: 'popup',
  fault: 'packs-rebuilt',
  packs: 3,
};

describe('the report', () => {
  it('has a line for each fact', () => {
    expect(reportText(facts).split('\n')).toEqual([
      'Says Who 0.1.0',
      'Browser: Firefox 152',
      'Language: de-DE',
      'Where: popup',
      'What failed: packs-rebuilt',
      'Packs: 3',
    ]);
  });

  it('leaves out the packs where the view does not know them', () => {
    expect(reportText({ ...facts, packs: undefined })).not.toContain('Packs');
  });

  it.each([
    [FIREFOX, 'Firefox 152'],
    [CHROME, 'Chrome 144'],
    [`${CHROME} Edg/144.0.1`, 'Edg 144'],
    [`${CHROME} OPR/128.0.0.0`, 'OPR 128'],
    ['something else', 'not known'],
  ])('names the browser of “%s”', (userAgent, browser) => {
    expect(browserOf(userAgent)).toBe(browser);
  });
});

/** All that can come out. A text that fits has no room for anything of the reader's. */
const SHAPE = new RegExp(
  [
    /^Says Who (\d{1,5}(\.\d{1,5}){0,3}|not known)/,
    /Browser: ((Firefox|Chrome|Edg|OPR) \d{1,4}|not known)/,
    /Language: ([a-z]{2,3}(-[A-Z]{2})?|not known)/,
    new RegExp(`Where: (${FAULT_VIEWS.join('|')}|not known)`),
    new RegExp(`What failed: (${FAULTS.join('|')}|not known)(\\nPacks: -?\\d+)?$`),
  ]
    .map(({ source }) => source)
    .join('\\n'),
);

describe('nothing of the reader’s is ever in it', () => {
  /** What must stay with the reader: addresses, sites, names, text of pages; also between pieces that are fine. */
  const private_ = fc.oneof(
    fc.webUrl(),
    fc.domain(),
    fc.string(),
    fc.constantFrom(
      'https://news.example/a?b#c',
      'news.example',
      'pack/somebody',
      'Somebody Muted',
      '0.1.0\nnews.example',
    ),
  );
  const around = (fine: string): fc.Arbitrary<string> =>
    fc.tuple(private_, private_).map(([before, after]) => `${before} ${fine} ${after}`);

  it('whatever it is handed', () => {
    fc.assert(
      fc.property(
        fc.record({
          version: fc.oneof(private_, around('0.1.0'), fc.constant('0.1.0')),
          userAgent: fc.oneof(private_, around(FIREFOX), around(CHROME)),
          language: fc.oneof(private_, around('de'), fc.constant('en')),
          view: fc.oneof(private_, fc.constantFrom(...FAULT_VIEWS)) as fc.Arbitrary<FaultView>,
          fault: fc.oneof(private_, fc.constantFrom(...FAULTS)) as fc.Arbitrary<FaultId>,
          packs: fc.option(fc.oneof(fc.integer(), fc.double()), { nil: undefined }),
        }),
        (handed) => {
          expect(reportText(handed)).toMatch(SHAPE);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('and the shape that was just held would notice', () => {
    const text = reportText(facts);
    expect(text).toMatch(SHAPE);
    for (const leak of ['https://news.example/', 'Somebody Muted', 'news.example']) {
      expect(`${text}\n${leak}`).not.toMatch(SHAPE);
      expect(text.replace('popup', leak)).not.toMatch(SHAPE);
      expect(`${leak}\n${text}`).not.toMatch(SHAPE);
    }
  });
});
