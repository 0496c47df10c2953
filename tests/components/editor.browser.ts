/** The pack editor: free of violations, in 320 px, in any language; and what each control asks for. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Looks } from '../gallery/frame';
import { useBrowser } from '../harness/session';
import { LONG, tooWideStates, violationsInStates } from './every-state';
import { asked, openState } from './gallery-page';

const harness = useBrowser();

const open = (state: string, looks?: Looks): Promise<Page> => openState(harness, 'editor', state, looks);

describe('every state', () => {
  it.each(['light', 'dark'] as const)(
    'in %s is free of violations',
    async (theme) => {
      const page = await open('loading');
      expect(await violationsInStates(page, { theme })).toEqual([]);
    },
    LONG,
  );

  it(
    'fits into 320 px, in every language and with the largest text',
    async () => {
      const page = await open('loading');
      expect(await tooWideStates(page)).toEqual([]);
    },
    LONG,
  );
});

describe('what the controls ask for', () => {
  it('a change at the place of its field', async () => {
    const page = await open('writing/source-wrong');
    await page.type('[id="field-sources[0].title"]', '!');
    await page.select('[id="field-sources[0].type"]', 'book');
    expect(await asked(page)).toEqual([
      'change ["sources",0,"title"] "Mill to close, council papers say!"',
      'change ["sources",0,"type"] "book"',
    ]);
  });

  it('paragraph numbers once they can be read, and says when they cannot', async () => {
    const page = await open('writing/claim');
    const field = '[id="field-claims[0].locator.paragraphs"]';
    await page.$eval(field, (input) => (input as HTMLInputElement).select());
    await page.type(field, '7-9x');
    expect((await asked(page)).at(-1)).toBe('change ["claims",0,"locator","paragraphs"] [7,8,9]');
    expect(await page.$eval('.kind-numbers', (element) => element.textContent)).toContain('Numbers from 1');
  });

  it('the field of a finding', async () => {
    const page = await open('writing/source-wrong');
    await page.click('.editor-findings details[open] .link-button');
    expect(await asked(page)).toEqual(['open {"part":"sources","at":0} "sources[0].datePublished"']);
  });

  it('another report, as the claim has them', async () => {
    const page = await open('writing/claim');
    await page.click('[aria-labelledby="entries-reports"] > .btn');
    const [entry = ''] = await asked(page);
    expect(entry).toMatch(/^addEntry \["claims",0,"reports"\]/);
    expect(entry).toContain('"paragraphs":[2,3]');
  });

  it('nothing before a removal of a draft is confirmed', async () => {
    const page = await open('start/drafts');
    await page.click('.editor-drafts .btn');
    expect(await asked(page)).toEqual([]);
    await page.click('dialog .grave');
    expect(await asked(page)).toEqual(['removeDraft "a"']);
  });
});
