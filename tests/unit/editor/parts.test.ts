/** Proves: what the editor makes by itself is what the format wants, and says nothing that the writer did not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clip } from '../../../lib/pure/clip/clip';
import { blankClaim, blankDraft, blankEntity, blankReport, blankSource } from '../../../lib/pure/editor/blank';
import { checkDraft, draftText, findingsAt, weightOf } from '../../../lib/pure/editor/check';
import { type DraftPack, isObject, textAt, valueAt, withEntry, withValue } from '../../../lib/pure/editor/draft';
import { addFromClip } from '../../../lib/pure/editor/from-clip';
import { newId } from '../../../lib/pure/editor/ids';
import { claimsNaming, outlineOf } from '../../../lib/pure/editor/outline';
import { paragraphsFrom, paragraphsText } from '../../../lib/pure/editor/paragraphs';
import { previewOf } from '../../../lib/pure/editor/preview';
import { settleIds } from '../../../lib/pure/editor/settle-ids';

const TODAY = '2026-01-31';
const CLIP: Clip = {
  quote: { exact: 'The mill will close, the council says.', prefix: 'Before. ', suffix: ' After.' },
  url: 'https://gazette.example/mill',
  title: 'The mill closes',
  outlet: 'The Examplewick Gazette',
  author: 'A. Writer',
  date: '2026-01-30',
  language: 'en',
};

/** A draft as somebody would have it in front of them after a few minutes. */
function written(): DraftPack {
  let draft = addFromClip(blankDraft('examplewick', TODAY, 'en'), CLIP).draft;
  draft = withEntry(draft, ['entities'], blankEntity(draft, 'Examplewick Town Council', 'organisation'));
  const fields: [string, string][] = [
    ['title', 'The Examplewick mill'],
    ['publisher.name', 'Examplewick readers'],
    ['contact.url', 'https://examplewick.example/errors'],
    ['asOf.note', 'one article of January 2026'],
    ['sources.0.description', 'One article in the local paper.'],
    ['claims.0.text', 'The town council is said to plan to close the mill.'],
  ];
  for (const [path, value] of fields) draft = withValue(draft, keysOf(path), value);
  draft = withValue(draft, keysOf('claims.0.locator.paragraphs'), [2]);
  draft = withValue(draft, keysOf('claims.0.reports.0.locator.paragraphs'), [2]);
  return withValue(draft, keysOf('claims.0.about'), [{ entity: 'examplewick-town-council', role: 'subject' }]);
}
const keysOf = (path: string) => path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

describe('ids', () => {
  it.each([
    ['The Town Council', [], 'the-town-council'],
    ['Çelik & Söhne', [], 'celik-sohne'],
    ['Москва', [], 'entity'],
    ['Mill', ['mill', 'mill-2'], 'mill-3'],
  ])('makes one of “%s”', (text, taken, id) => {
    expect(newId(text, taken, 'entity')).toBe(id);
  });

  it('always makes one that the format takes and that is free', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, taken) => {
        const id = newId(text, taken, 'x');
        return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && !taken.includes(id) && id.length <= 120;
      }),
    );
  });
});

describe('a claim from a clip', () => {
  const { draft, claim } = addFromClip(blankDraft('p', TODAY, 'en'), CLIP);

  it('takes the sentence as the quotation and the page as the source', () => {
    expect(valueAt(draft, ['claims', claim, 'quote'])).toEqual(CLIP.quote);
    expect(valueAt(draft, ['sources', 0])).toMatchObject({
      id: 'the-mill-closes',
      title: 'The mill closes',
      publisher: 'The Examplewick Gazette',
      author: 'A. Writer',
      datePublished: '2026-01-30',
      url: 'https://gazette.example/mill',
    });
  });

  it('leaves the wording to the writer', () => {
    expect(textAt(draft, ['claims', claim, 'text'])).toBe('');
  });

  it('takes a page once as a source, however many claims come from it', () => {
    const again = addFromClip(draft, CLIP);
    expect(again.claim).toBe(1);
    expect(outlineOf(again.draft, 'sources')).toHaveLength(1);
  });

  it('points a claim from a second page at that page', () => {
    const other = addFromClip(draft, { ...CLIP, url: 'https://other.example/mill', title: 'Mill stays' });
    expect(textAt(other.draft, ['claims', 1, 'locator', 'source'])).toBe('mill-stays');
  });

  it('keeps an address that is not https out of the pack', () => {
    const { draft: plain } = addFromClip(blankDraft('p', TODAY, 'en'), { ...CLIP, url: 'http://gazette.example/mill' });
    expect(valueAt(plain, ['sources', 0, 'url'])).toBeUndefined();
  });
});

describe('the check as somebody writes', () => {
  it('calls a new draft incomplete, not wrong', () => {
    const { pack, findings } = checkDraft(blankDraft('p', TODAY, 'en'), TODAY);
    expect(pack).toBeNull();
    expect(findings.map(weightOf)).not.toContain('wrong');
    expect(findings.map(weightOf)).toContain('missing');
  });

  it('finds nothing missing in a draft that is complete', () => {
    const { pack, findings } = checkDraft(written(), TODAY);
    expect(findings.filter((finding) => weightOf(finding) !== 'remark')).toEqual([]);
    expect(pack?.claims).toHaveLength(1);
  });

  it('tells a wrong value at its field', () => {
    const draft = withValue(written(), ['sources', 0, 'datePublished'], 'last week');
    const { findings } = checkDraft(draft, TODAY);
    expect(findingsAt(findings, ['sources', 0, 'datePublished']).map(weightOf)).toEqual(['wrong']);
    expect(findingsAt(findings, ['sources', 0, 'title'])).toEqual([]);
    expect(outlineOf(draft, 'sources', findings)[0]?.weight).toBe('wrong');
  });

  it('checks what is exported', () => {
    expect(JSON.parse(draftText(written()))).toEqual(written());
  });
});

describe('the preview', () => {
  it('shows the card of a complete claim while the pack is not complete', () => {
    const draft = withValue(written(), ['contact', 'url'], undefined);
    expect(previewOf(draft, 0)).toMatchObject({
      entity: { name: 'Examplewick Town Council' },
      claims: [{ text: 'The town council is said to plan to close the mill.' }],
    });
  });

  it('shows nothing of a claim that is not', () => {
    expect(previewOf(withValue(written(), ['claims', 0, 'text'], ''), 0)).toBeNull();
    expect(previewOf(withValue(written(), ['claims', 0, 'reports', 0, 'by'], 'nobody-known'), 0)).toBeNull();
  });
});

describe('new parts', () => {
  it('take a claim’s place over for its reports', () => {
    const claim = valueAt(written(), ['claims', 0]);
    if (!isObject(claim)) throw new Error('no claim');
    expect(blankReport(claim)).toMatchObject({ locator: { paragraphs: [2] }, sourcing: { basis: 'not-stated' } });
  });

  it('have ids of their own', () => {
    let draft = written();
    for (const part of ['sources', 'entities', 'claims'] as const) {
      const make = { sources: blankSource, entities: blankEntity, claims: blankClaim }[part];
      for (let count = 0; count < 3; count += 1) draft = withEntry(draft, [part], make(draft));
      const ids = outlineOf(draft, part).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('count the claims that name an entity', () => {
    expect(claimsNaming(written(), 'examplewick-town-council')).toBe(1);
    expect(claimsNaming(written(), 'examplewick')).toBe(0);
  });
});

describe('ids of what was added before it had a name', () => {
  it('say what they stand for once it has one', () => {
    const draft = withEntry(written(), ['entities'], { ...blankEntity(written()), name: 'The Mill Board' });
    expect(outlineOf(settleIds(draft), 'entities').map(({ id }) => id)).toEqual([
      'examplewick-town-council',
      'the-mill-board',
    ]);
  });

  it('stay where something refers to them, and where they were given', () => {
    let draft = withEntry(written(), ['entities'], { ...blankEntity(written()), name: 'The Mill Board' });
    draft = withValue(draft, ['claims', 0, 'reports', 0, 'by'], 'entity');
    expect(outlineOf(settleIds(draft), 'entities').map(({ id }) => id)).toEqual(['examplewick-town-council', 'entity']);
    expect(settleIds(settleIds(draft))).toEqual(settleIds(draft));
  });
});

describe('paragraph numbers', () => {
  it.each([
    ['3', [3]],
    ['3, 5-7', [3, 5, 6, 7]],
    ['7 5–6', [5, 6, 7]],
    ['', []],
    ['0', null],
    ['a', null],
    ['7-5', null],
    ['1-500', null],
  ])('reads “%s”', (typed, numbers) => {
    expect(paragraphsFrom(typed)).toEqual(numbers);
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99_999 }), { maxLength: 50 }), (numbers) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        expect(paragraphsFrom(paragraphsText(numbers))).toEqual(sorted);
      }),
    );
  });
});
