/** The library: free of violations, in 320 px, in any language; the keyboard's way, and what each control asks for. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../harness/session';
import { LONG, tooWideStates, violationsInStates } from './every-state';
import { asked, focused, openState, seen, showState, statesOf, tabTo, violations } from './gallery-page';

const harness = useBrowser();

async function open(state: string): Promise<Page> {
  const page = await openState(harness, 'library', state);
  if (state.startsWith('packs/add-')) await page.waitForSelector('dialog[open]');
  return page;
}

/** Opens what is folded away, so that it is checked too. */
async function unfold(page: Page, state: string): Promise<void> {
  if (state.startsWith('packs/add-')) await page.waitForSelector('dialog[open]');
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLElement>('.pack-more[aria-expanded="false"], summary'))
      fold.click();
  });
}

/** States that are alike but for a sentence; one of each is checked for its looks. */
const ALIKE = new Set(['packs/many', 'packs/add-not-allowed', 'packs/add-reading', 'library/claims-empty']);

describe('every state', () => {
  it.each(['light', 'dark'] as const)(
    'in %s is free of violations, with all that is folded away',
    async (theme) => {
      const page = await open('packs/one');
      const states = (await statesOf(page)).filter((state) => !ALIKE.has(state));
      const prepare = (state: string) => unfold(page, state);
      expect(await violationsInStates(page, { theme }, { states, prepare })).toEqual([]);
    },
    LONG,
  );

  it(
    'fits into 320 px, in every language and with the largest text',
    async () => {
      const page = await open('packs/one');
      expect(await tooWideStates(page, { prepare: (state) => unfold(page, state) })).toEqual([]);
    },
    LONG,
  );
});

describe('the list of packs', () => {
  it('is put in order by keyboard: the focus goes with the pack, and stays at the end', async () => {
    const page = await open('packs/several');
    await tabTo(page, 'Move Elon Musk, Vladimir Putin and Donald Trump up');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.pack')?.getAttribute('data-pack') === 'bundled');
    expect(await focused(page)).toBe('Move Elon Musk, Vladimir Putin and Donald Trump up');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual(['move bundled -1']);
  });

  it('asks before a pack is removed, offers its file first, and Escape does nothing', async () => {
    const page = await open('packs/several');
    await tabTo(page, 'Details: The town council of Examplewick');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Remove: The town council of Examplewick');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    expect(await focused(page)).toBe('Export first');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    expect(await asked(page)).toEqual(['export examplewick']);
    await expect.poll(() => focused(page)).toBe('Remove: The town council of Examplewick');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Remove');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('packs-title');
    expect((await asked(page)).at(-1)).toBe('remove examplewick');
  });

  it('offers nothing for a managed pack that would be refused, and says why', async () => {
    const page = await open('packs/several');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-pack=managed] .pack-more')?.click());
    await page.waitForSelector('[data-pack=managed] .pack-details');
    const [text, disabled] = await page.$eval('[data-pack=managed]', (pack) => [
      (pack as HTMLElement).innerText,
      pack.querySelector<HTMLButtonElement>('[role=switch]')?.disabled,
    ]);
    expect(disabled).toBe(true);
    expect(text).toContain('Set by whoever manages this browser.');
    expect(text).not.toMatch(/Remove|Update/);
  });

  it('speaks of the limit of names only where it comes near', async () => {
    const page = await open('packs/several');
    expect(await seen(page)).not.toContain('spellings');
    await showState(page, 'packs/many');
    expect(await seen(page)).toContain('look for 6,000 spellings of names together. There is room for 6,500.');
  });

  it('takes a file that is dropped anywhere, but on the place of another', async () => {
    const page = await open('packs/one');
    // The page says so once it listens.
    await page.waitForFunction(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['{}'], 'council.pack.json'));
      document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true }));
      return document.querySelector('.pack-drop');
    });
    await page.evaluate(() => {
      const drop = (on: Element, name: string): void => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['{}'], name));
        for (const type of ['dragover', 'drop'])
          on.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      };
      const other = document.createElement('div');
      other.className = 'drop';
      document.body.append(other);
      drop(other, 'settings.json');
      drop(document.body, 'council.pack.json');
    });
    expect(await asked(page)).toEqual(['file council.pack.json']);
  });
});

describe('a pack on its way in', () => {
  it('from an address: the host is named with what it learns before anything is asked', async () => {
    const page = await open('packs/add-withheld');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Enter');
    expect(await page.$eval('dialog', (dialog) => dialog.textContent)).toContain('Type or paste an address first.');
    await page.keyboard.type('https://packs.example/a.json');
    const dialog = await page.$eval('dialog', (each) => (each as HTMLElement).innerText);
    expect(dialog).toContain('Says Who will ask packs.example for it, once.');
    expect(dialog).toContain('packs.example learns this device’s internet address, the time');
    expect(dialog).toContain('Your browser will first ask you');
    await page.keyboard.press('Enter');
    expect((await asked(page)).at(-1)).toBe('fetch https://packs.example/a.json');
  });

  it('that could not be fetched: its address can be mended', async () => {
    const page = await open('packs/add-not-json');
    await tabTo(page, 'Change the address');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value))
      .toBe('https://packs.example/examplewick/council.pack.json');
  });

  it('one press adds what was looked at, Escape leaves it', async () => {
    const page = await open('packs/add-preview');
    expect(await focused(page)).toBe('Add this pack?');
    await tabTo(page, 'Add');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog'));
    expect(await asked(page)).toEqual(['add by-hand', 'cancel']);
  });

  it('with another key is taken only by a reader who says so', async () => {
    const page = await open('packs/add-other-key');
    const take = () => page.$eval('.preview .grave', (button) => (button as HTMLButtonElement).disabled);
    expect(await take()).toBe(true);
    expect(await page.$$eval('.trouble .fingerprint', (all) => all.map((each) => each.textContent))).toHaveLength(2);
    await page.click('.trouble [type=checkbox]');
    await expect.poll(take).toBe(false);
  });

  it('that is refused: the first ten places, the rest counted, and all of them copied', async () => {
    const page = await open('packs/add-refused');
    const text = await page.$eval('dialog', (dialog) => (dialog as HTMLElement).innerText);
    expect(await page.$$eval('.problems > li', (all) => all.length)).toBe(10);
    expect(text).toContain('Line 12, column 17 claims[0].responses[0].kind');
    expect(text).toContain('and 7 more');
    await tabTo(page, 'Copy all');
    await page.keyboard.press('Enter');
    const [copied = ''] = await asked(page);
    expect(copied.match(/Line \d+/g)).toHaveLength(14);
    expect(copied).toContain('and 3 more');
  });
});

describe('the library’s page', () => {
  it('asks for what is typed and chosen, and a name in a claim leads to its claims', async () => {
    const page = await open('library/claims');
    await page.type('#claims-search', 'x');
    await page.select('.filters select', 'denied');
    await page.click('.who-link');
    expect(await asked(page)).toEqual([
      'ask {"words":"x"}',
      'ask {"words":"","standing":"denied"}',
      expect.stringMatching(/^ask \{"words":"","entity":"[a-z-]+"\}$/),
    ]);
  });

  it('offers its claims in other forms by keyboard, and says what came of it', async () => {
    const page = await open('library/claims');
    await tabTo(page, 'Export as…');
    await page.keyboard.press('Enter');
    expect(await violations(page)).toEqual([]);
    await tabTo(page, 'Web annotations (JSON-LD)', 2);
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual(['export-as annotations {"pack":"examplewick"}']);
    expect(await focused(page)).toBe('Export as…');
    expect(await seen(page)).toContain('Saved as examplewick.annotations.jsonld.');
    await page.keyboard.press('Enter');
    const sheets = await page.$$eval('.export-list a', (links) => links.map((link) => link.getAttribute('href')));
    expect(sheets).toEqual(['/print.html?pack=examplewick', '/print.html?pack=examplewick&blank=1']);
    await page.keyboard.press('Escape');
    expect(await page.$('.export-list')).toBeNull();
  });

  it('copies a claim as JSON-LD, or leaves it to be copied by hand', async () => {
    const page = await open('library/claims');
    await page.click('.claim .copy ~ .copy');
    await page.waitForSelector('.by-hand textarea');
    expect(await asked(page)).toEqual([expect.stringMatching(/^copy-as [a-z-]+$/)]);
    expect(await violations(page)).toEqual([]);
  });

  it('says how many were found, and offers the next fifty', async () => {
    const page = await open('library/claims');
    const [count = ''] = await page.$$eval('.found-line [role=status]', (all) =>
      all.map((each) => each.textContent ?? ''),
    );
    expect(count).toMatch(/^1\d\d claims$/);
    await tabTo(page, `Show 50 more of 120`, 200);
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual(['more']);
    await showState(page, 'library/claims-none');
    expect(await seen(page)).toContain('No claim of this pack matches.');
  });
});
