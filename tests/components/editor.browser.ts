/** The pack editor: free of violations, in 320 px, in any language; and what each control asks for. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { editorGallery } from '../gallery/editor';
import type { Looks } from '../gallery/options';
import { openGallery } from '../harness/gallery';
import { useBrowser } from '../harness/session';
import { violations } from './gallery-page';

const harness = useBrowser();

/** Every state is checked whole. */
const LONG = 120_000;

type World = { saysWhoTest: { editorGallery: typeof editorGallery } };

async function open(state: string, looks: Looks = {}): Promise<Page> {
  const page = await openGallery(harness, 'tests/gallery/editor.tsx');
  await show(page, state, looks);
  return page;
}

async function show(page: Page, state: string, looks: Looks = {}): Promise<void> {
  await page.evaluate(
    (name, how) => (globalThis as unknown as World).saysWhoTest.editorGallery.show(name, how),
    state,
    looks,
  );
}

const states = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(globalThis as unknown as World).saysWhoTest.editorGallery.states]);
const asked = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(globalThis as unknown as World).saysWhoTest.editorGallery.asked]);

describe('every state', () => {
  it.each(['light', 'dark'] as const)(
    'in %s is free of violations',
    async (theme) => {
      const page = await open('loading');
      const found: string[] = [];
      for (const state of await states(page)) {
        await show(page, state, { theme });
        for (const violation of await violations(page)) found.push(`${state}: ${violation}`);
      }
      expect(found).toEqual([]);
    },
    LONG,
  );

  it(
    'fits into 320 px, in every language and with the largest text',
    async () => {
      const page = await open('loading');
      await page.setViewport({ width: 320, height: 640 });
      const tooWide: string[] = [];
      for (const state of await states(page)) {
        for (const language of ['english', 'german', 'mirrored'] as const) {
          await show(page, state, { language, textSize: 'largest' });
          const over = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (over > 0) tooWide.push(`${state} in ${language}: ${over} px`);
        }
      }
      expect(tooWide).toEqual([]);
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
